import { type Avoided, words } from '../../pack.ts';

const NOW = 'What we can do now is [next step].';
const OPTION = 'What I can do is [option].';

/** Said of what happened to us, or of things that are no people. */
const OF_THINGS =
  /\b(?:traffic|load|market|things?|servers?|queues?|weather|storm|wind|dust|prices?|it) (?:\w+ ){0,6}(?:calm|settle)|\b(?:settle down (?:in|into|for))\b/iu;

export const avoid: readonly Avoided[] = [
  {
    rule: 'calm-down',
    why: 'feeling',
    match: words(
      String.raw`(?:(?:please |just |try to |kindly )*(?:calm|settle|cool|simmer) down|calm yourself|(?:please |just |try to )+(?:relax|stay calm|keep calm|be patient)|no need to (?:be|get) (?:upset|angry|rude|worked up|emotional)|(?:don't|do not|stop) (?:be(?:ing)? |get(?:ting)? )?(?:so )?(?:upset|angry|emotional|dramatic|overreact(?:ing)?))`,
    ),
    unless: OF_THINGS,
    rewrite: 'I can see why you want an answer. Here is what I am doing now: [action].',
    whole: true,
  },
  {
    rule: 'policy',
    why: 'wall',
    match: words(
      String.raw`(?:it's|it is|that's|that is|this is|(?:as )?per|due to|because of|according to|under|against|in line with)(?: just| simply)? (?:our|the|company|the company's|our company's|our internal|the internal|internal) (?:\w+ ){0,2}(?:polic(?:y|ies)|rules|regulations|terms)|(?:our|the|company|store|shop) (?:\w+ )?(?:policy|policies|rules) (?:do(?:es)?(?:n't| not)|won't|will not|says?|states?|(?:is|are) (?:clear|very clear|that|not to)|means?|requires?|prohibits?|forbids?|dictates?|only allows?)|(?:those|these) are (?:just |simply )?(?:our|the) (?:rules|terms|regulations)|rules are rules`,
    ),
    unless: /\b(?:attached|enclosed|privacy|insurance|cookie|here is the link|you asked about|covered)\b/iu,
    rewrite: 'The reason is [reason]. What I can do is [option].',
    whole: true,
  },
  {
    rule: 'have-to',
    why: 'command',
    match: words(
      String.raw`you(?:'ll| will| are going to|'re going to| would|'d)?(?: just| simply| first| now| also)? (?:have to|need to|must(?! have| be| feel| know)|are required to|are obliged to|have got to|'ve got to|gotta)`,
    ),
    unless:
      /\b(?:do not|don't|never|won't|will not|no longer|not) (?:have|need)\b|\b(?:if|whenever|once|so|what|whatever|all|anything|everything|when|before|that|why|sorry|time|wherever|case) (?:\w+ )?you(?:'ll| will| would|'d)? (?:have|need|must|ever)|\byou would(?:n't| not)\b|\?\s*$/iu,
    rewrite: ['please', 'we would need you to'],
  },
  {
    rule: 'should-have',
    why: 'blame',
    match: words(
      String.raw`you should(?:n't| not)?(?:'ve|(?: really| already)? have)(?: \w+)?|you (?:failed|forgot|neglected|omitted) to|you (?:did not|didn't|never) (?:read|follow|provide|send|tell|mention|listen|check|ask|inform|notify)|(?:it|this|that)(?:'s| is| was) (?:entirely )?your (?:own )?(?:mistake|fault|error|responsibility)|you are to blame|(?:if|had) you (?:had )?(?:only |just )?(?:read|told|followed|checked|listened|asked|called|contacted)(?= [^.!?\n]{0,60}(?:would|could|wouldn't))`,
    ),
    unless:
      /\bshould(?:n't| not)? have (?:received|gotten|got|had|been|a|an|the|access|no|now|your|two|seen|arrived|both)\b|\bnot your (?:own )?(?:fault|mistake|error)\b|\bwhy you (?:did not|didn't|never)\b/iu,
    rewrite: NOW,
    whole: true,
  },
  {
    rule: 'as-i-told-you',
    why: 'again',
    match: words(
      String.raw`as (?:i|we)(?:'ve| have)? (?:already |previously |just |clearly )*(?:told|said|mentioned|explained|stated|wrote|written|advised|informed)(?: you)?(?: before| already| earlier| previously| many times| above| in my last (?:e-?mail|message))?,?|as (?:per|stated in|mentioned in|explained in) (?:my|our) (?:last|previous|earlier|prior) (?:e-?mails?|messages?|reply|replies|response),?|as (?:previously|already) (?:stated|mentioned|explained|told|advised|informed),?|(?:i|we)(?:'ve| have)? already (?:told|explained|said|informed|answered|advised)(?: this| that)?(?: to)?(?: you)?(?: that)?,?|(?:once again|for the last time|to repeat myself),`,
    ),
    unless:
      /\bas (?:i|we) (?:said|mentioned|told you) (?:i|we) would\b|\bpromised\b|\bonce again,? (?:thank|sorry|i am sorry)/iu,
    rewrite: 'in short,',
  },
  {
    rule: 'nothing-i-can-do',
    why: 'no-hope',
    match: words(
      String.raw`there(?:'s| is| was) (?:really |absolutely |unfortunately |simply )?nothing (?:more |else |further )?(?:that )?(?:i|we) (?:can|could) do|(?:not|isn't|wasn't) (?:really )?(?:much|a lot|anything)(?: more| else)?(?: that)? (?:i|we) (?:can|could) do|(?:i|we) (?:can't|cannot|can not|am not able to|are not able to|are unable to|am unable to) (?:do anything|help you)(?: (?:with|about) (?:this|that|it))?|(?:my|our) hands are tied|(?:our|the|my) (?:system|software|computer) (?:can't|cannot|can not|does(?:n't| not)|won't|will not)(?: (?:allow|let|permit|support|do))?|(?:that|this|it)(?:'s| is) (?:simply |just )?(?:not possible|impossible|out of the question)`,
    ),
    unless: /\b(?:without|unless|until|if|error|log|message says|customers?)\b/iu,
    rewrite: 'What I can do is [option]; [name] can decide on anything beyond that.',
    whole: true,
  },
  {
    rule: 'do-not-know',
    why: 'no-answer',
    match: words(
      String.raw`(?:i|we) (?:really |honestly )?(?:don't|do not) know|(?:i|we) have (?:absolutely )?no (?:idea|clue)|no idea|how (?:should|would) (?:i|we) know|(?:i'm|i am|we're|we are) not sure`,
    ),
    unless:
      /\b(?:but|and|so) (?:i|we)(?:'ll| will| am| are|'m|'re)\b|\b(?:i|we)(?:'ll| will) (?:find|ask|check)|\bhow (?:much|hard|long)\b/iu,
    rewrite: 'I will find out [what] and write to you by [time].',
    whole: true,
  },
  {
    rule: 'understand-but',
    why: 'but',
    match: words(
      String.raw`((?:i|we)(?:'m| am|'re| are)?(?: can)?(?: do| fully| completely| totally| really)* (?:understand|see|hear you|hear|appreciate|get|sorry|sympathi[sz]e)(?: [^.!?\n,]{1,70}|))(?:,| ,)? (?:but|however)`,
    ),
    unless: /\bbut (?:also|not only|i will|we will|i'll|we'll)\b/iu,
    rewrite: '$1, and',
  },
  {
    rule: 'unfortunately',
    why: 'opener',
    match:
      /(?<=^|[\n.!?]\s{0,3})(?:unfortunately|sadly|regrettably|i regret to inform you that|we regret to inform you that|i'm afraid(?: that)?|i am afraid(?: that)?),?/giu,
    rewrite: 'The best way forward is [action], because',
  },
  {
    rule: 'soon',
    why: 'no-time',
    match: words(
      String.raw`as soon as (?:possible|we can|i can|practicable)|asap|a\.s\.a\.p\.|(?:very )?shortly|(?:very |quite )?soon(?! as| after| enough| before)|in due course|at (?:our|the) earliest (?:convenience|opportunity)|in the near future|in a timely manner|when (?:we|i) (?:have|find|get) (?:the )?time`,
    ),
    unless:
      /\bget well\b|\bhow soon\b|\b(?:too|so) soon\b|\bshortly (?:before|after)\b|\b(?:please|could you|can you) [^.!?\n]{0,60}(?:as soon as|asap|earliest)/iu,
    rewrite: 'by [time]',
  },
  {
    rule: 'obviously',
    why: 'down',
    match: words(
      String.raw`obviously,?|as you (?:should|must|ought to|surely) (?:know|be aware|have seen),?|as (?:anyone|everybody|everyone) (?:can see|knows),?|it(?:'s| is) (?:obvious|common knowledge|common sense|quite simple|very simple|not that (?:hard|difficult|complicated))(?: that)?|with all due respect,?|like i said,?|let me be (?:very )?clear:?`,
    ),
    rewrite: 'in short,',
  },
  {
    rule: 'you-claim',
    why: 'doubt',
    match: words(
      String.raw`you(?:'re| are)?(?: now)? (?:claim(?:ed|ing)?|alleg(?:e|ed|ing)|pretend(?:ed|ing)?)(?: that)?|(?:allegedly|supposedly|so-called)|if (?:what you say|that) is (?:really |actually )?true`,
    ),
    unless:
      /\byou (?:can|may|could|have|already) claim|\bclaimed? (?:the|your|a|an|it|back|under|on)\b|\bpretend not\b/iu,
    rewrite: 'you describe that',
  },
  {
    rule: 'not-us',
    why: 'pass-on',
    match: words(
      String.raw`(?:that|this|it)(?:'s not|(?: is| was)(?: not|n't)) (?:really )?(?:my|our) (?:job|department|problem|responsibility|area|business|fault|concern|team)|(?:that|this|it)(?:'s| is) not something (?:i|we|my team|our team) (?:do|handle|deal with)|(?:i|we) (?:am|are) not responsible for (?:this|that|it)|you(?:'ll| will)? (?:need|have) to (?:contact|call|write to|ask|speak to|talk to) (?:another|a different|the other|the right|them|the) (?:department|team|yourself|directly|carrier|courier|manufacturer|seller|bank)|not my department`,
    ),
    rewrite: 'I have passed this to [name], who will write to you by [time].',
    whole: true,
  },
  {
    rule: 'you-are-wrong',
    why: 'blame',
    match: words(
      String.raw`you(?:'re| are) (?:simply |clearly |quite |completely |just )*(?:mistaken|wrong|confused|overreacting|exaggerating|imagining|misunderstanding|being (?:unreasonable|rude|difficult|impatient|aggressive|emotional))|you (?:clearly |obviously |must have |have )+(?:misunderstood|misread|confused)|you(?:'re| are) not listening|you people`,
    ),
    unless: /\bif you(?:'re| are)\b|\byou are not wrong\b/iu,
    rewrite: 'Let me check that we mean the same thing: [what you understood].',
    whole: true,
  },
  {
    rule: 'any-inconvenience',
    why: 'hollow',
    match: words(
      String.raw`(?:sorry|apologi[sz]e|apologies)(?: \w+){0,2} for (?:any|the) inconveniences?(?: (?:this|it|that) (?:may|might) have caused(?: you)?)?|your (?:call|complaint|feedback|opinion|business|satisfaction) is (?:very |extremely )?important to us|(?:i|we) (?:greatly |truly |do )?(?:value|appreciate) your feedback|thank you for your patience(?: and understanding)?|we take (?:this|your (?:complaint|concerns?|feedback)|all (?:complaints|feedback)) (?:very |extremely )?seriously`,
    ),
    rewrite: 'I am sorry about [what happened].',
    whole: true,
  },
  {
    rule: 'why-did-you',
    why: 'doubt',
    match: words(
      String.raw`why (?:did you not|didn't you|haven't you|don't you(?! (?:try|come|drop|send))|would you)|are you (?:really |quite )?sure(?: that)?(?: you)?|what do you expect|what did you expect|what exactly do you want`,
    ),
    rewrite: 'Could you tell me [what you need to know]?',
    whole: true,
  },
  {
    rule: 'no-can-do',
    why: 'no-hope',
    match: words(
      String.raw`(?:i|we) (?:can't|cannot|can not|won't|will not|am unable to|are unable to|am not able to|are not able to) (?:make (?:an )?exceptions?|accept (?:this|that|your)|discuss (?:this|that|it)(?: any)?(?: further)?|respond to (?:this|that|further)|offer (?:anything|any solution|any other))|this (?:decision|matter) is (?:final|closed)|take it or leave it|end of (?:story|discussion)`,
    ),
    rewrite: OPTION,
    whole: true,
  },
];
