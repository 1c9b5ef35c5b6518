import type { Pattern } from '../../pattern.ts';

const HAPPY =
  /\b(?:no (?:rush|hurry|worries)|take your time|whenever you (?:can|have)|when you (?:get|have) a (?:chance|moment|minute))\b/giu;

/** English: unheard, too slow, not called back, chasing an answer (R9, R23). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'ignored/not-listening',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /\b(?:no ?(?:body|one)|none of you|you|you people|you guys|your (?:team|agents?|colleagues?|support|company))(?:'re|'s| are| is| do| does)? (?:(?:not|n't|don't|doesn't|never|even|ever|actually|really|clearly|obviously|just|keep|keeps|simply|seems? to|to) ){0,4}(?:listening(?: to)?|listens?(?: to)?|ignoring|ignores?|taking (?:me|us|this|it) seriously|takes? (?:me|us|this|it) seriously|reads? (?:my|our|the|what|anything|these|any of)|reading (?:my|our|what|the)|cares?|bothers? to (?:read|reply|answer)|understands? (?:me|us|my|our|how serious|the urgency|what i))\b/giu,
    unless:
      /\b(?:you|your team|you guys) (?:really |actually |truly |always )*(?:listen(?:ed)?|care|understand|read)s?\b(?! (?:nothing|none))(?<!n't \w{1,12}|not \w{1,12}|never \w{1,12})|\b(?:if|whether|can|could|do|did|have|once|when|before|after|where|hope|sure|glad|as) you (?:\w+ )?(?:read|understand|listen|care)|\b(?:glad|happy|thank\w*|great)\b/giu,
  },
  {
    rule: 'ignored/feel-unheard',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /\b(?:feel(?:ing)?|felt|being|been|am|are|was|were|get(?:ting)?) (?:\w+ )?(?:ignored|unheard|dismissed|fobbed off|brushed off|stonewalled|given the (?:runaround|run-around|brush-off)|passed (?:around|from (?:pillar|one|person|department|agent))|sent (?:around|round) in circles|treated like (?:a |an )?(?:idiot|child|fool|number|dirt|rubbish|nobody|criminal)|bounced (?:around|between|from))\b|\b(?:get(?:ting)?|given|giving) (?:me |us )?(?:the )?(?:runaround|run-around)\b|\b(?:keep(?:s)?|stop|you(?:'re| are)|been) (?:on )?ignoring (?:me|us|my|our|this|what|every|all)\b|\b(?:did|have|do|has|does) (?:you|anyone|anybody|someone) (?:even|actually|really|bother to) (?:\w+ )?(?:read|listen|look|looked)\b|\b(?:copy[- ]?(?:and[- ])?pasted?|canned|scripted|boilerplate|templated?|automated|generic|robotic) (?:\w+ )?(?:reply|replies|answers?|responses?|apolog(?:y|ies)|e-?mails?|messages?|nonsense|text)\b|\bgoing (?:round|around) in circles\b|\b(?:keep|keeps) (?:on )?(?:sending|giving|telling|getting|showing|repeating) (?:me |us )?the same (?:\w+ )?(?:answers?|repl(?:y|ies)|messages?|links?|response|article|text|excuses?|thing)\b|\b(?:hung|hangs?) up on (?:me|us)\b|\b(?:disconnect(?:s|ed)?|cut(?:s)?) (?:me|us|the call|the chat) ?(?:off|every time|again|before)\b|\b(?:been|feel|completely) forgotten\b|\b(?:you|they|everyone|everybody)(?:'ve| have| all)? (?:\w+ )?forg(?:o|ot|otten) (?:about )?(?:me|us|my|our)\b|\bbrick wall\b|\bfalls? on deaf ears\b|\bmy (?:\w+ )?(?:complaint|concerns?|questions?|e-?mails?|requests?|messages?) (?:\w+ ){0,3}(?:ignored|dismissed|brushed)\b/giu,
    unless:
      /\b(?:not|never|n't) (?:\w+ )?(?:ignored|unheard|dismissed)\b|\b(?:create|edit|set up|template editor|our (?:own )?(?:customers?|agents?))\b/giu,
  },
  {
    rule: 'ignored/no-answer',
    aspect: 'chasing',
    strength: 'explicit',
    match:
      /\b(?:no ?(?:body|one)|not (?:one|a single) (?:person|of you)|none of you|you(?: people| guys| lot)?|your (?:team|company|support|colleagues?))(?:'s|'ve| has| have| had)?(?: (?:ever|even|once|yet|still|bothered to|bothers to|just|simply|has|have|never|don't|do not|didn't|did not|doesn't|not|n't|haven't|hasn't|wrote|written|called))* (?:answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|written|wrote|writes|got(?:ten)? back|gets? back|come back to|came back to|picks? up|picked up)\b(?! (?:the parcel|the package|it up))/giu,
    unless:
      /\b(?:if|when|once|as soon as|until|before|after|can|could|will|would|should|may|please|thanks?|glad|hope|as|that|what|which|how|since|because|hear) (?:\w+ )?(?:you|your team|your company)(?:'ve| have| had)? (?:\w+ )?(?:answer|repl|respond|written|wrote|got back|gets? back|come back|came back|pick)|^\W*(?:you|your \w+) (?:\w+ )?(?:answered|replied|responded|wrote|write|got back)\b|\byou (?:just |already |also |kindly |quickly )?(?:answered|replied|responded|wrote|write)\b/giu,
  },
  {
    rule: 'ignored/still-no-reply',
    aspect: 'chasing',
    strength: 'explicit',
    match:
      /\b(?:still|yet|once again|again) (?:\w+ ){0,3}(?:no|without|zero|not (?:received|had|got(?:ten)?|seen|heard)|haven't (?:received|had|got(?:ten)?|heard)|have not (?:received|had|got(?:ten)?|heard)|waiting (?:for|on)) (?:\w+ ){0,3}(?:reply|replies|response|answer|feedback|reaction|word|back|anything|any response|news|update|call)\b|\b(?:no|zero|without (?:a|any|a single)|not (?:a single|one|any)|never (?:got|received|had) (?:a|an|any)|haven't (?:had|received|got(?:ten)?|seen) (?:a|any|a single)|have not (?:had|received|gotten|seen) (?:a|any|a single)) (?:\w+ )?(?:reply|replies|response|answer|reaction|word|acknowledg(?:e)?ment|feedback)\b[^.!?\n]{0,12}\b(?:from you|since|for (?:\w+ ){0,3}(?:days?|weeks?|months?|hours)|in (?:\w+ ){0,3}(?:days?|weeks?|months?|hours)|to (?:my|our|any)|whatsoever|at all|so far|after|yet|either)\b|\b(?:haven't|have not|hasn't|has not|not|never) (?:yet )?heard (?:anything |a (?:word|thing) |back )*(?:from (?:you|anyone|anybody|your|a single)|back|in \w+ (?:days?|weeks?)|since|a word|anything)\b|\b(?:got|get|had|heard|received|hear) (?:absolutely )?nothing (?:back|from you|since|in return|but silence|so far)\b|\b(?:being |been |getting )?ghosted\b|\b(?:un-?answered|not a (?:single )?word|no one (?:has )?bothered)\b|\bwhen (?:can|will|do|may) (?:i|we) (?:finally |ever |at last )+(?:\w+ )?(?:\w+ )?(?:answer|reply|response|refund|solution|hear|expect)|\bradio silence\b|\bwhen (?:will|is|are|can) (?:\w+ )?(?:someone|somebody|anyone|anybody|you) (?:\w+ ){0,3}(?:finally|ever|actually) (?:\w+ )?(?:answer|reply|respond|help|get back|write)\b|\bwhy (?:is|has|does|do|are|have|did|won't|don't|doesn't|didn't|isn't|aren't|hasn't|haven't|can't) (?:no ?(?:body|one)|anyone|someone|you|nobody) (?:\w+ ){0,2}(?:answer|repl|respond|help|written|getting back|got back)\w*/giu,
    unless: HAPPY,
  },
  {
    rule: 'ignored/no-callback',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /\b(?:no ?(?:body|one)|you|they|he|she|who|your (?:\w+ )?(?:team|colleague|agent|manager|technician)|someone|somebody)(?: has| have| had|'s|'ve)?(?: (?:ever|even|never|not|yet|still|bothered to|promised (?:me |us )?(?:to|someone would)|said (?:you|they|he|she|someone) would|were supposed to|was supposed to|was going to|were going to|should have|did not|didn't|hasn't|haven't|have not|has not|failed to|would|to))+ (?:call(?:ed)?(?: (?:me|us))?(?: back)?|phone(?:d)?(?: (?:me|us))?(?: back)?|ring(?: (?:me|us))?(?: back)?|rang(?: (?:me|us))?(?: back)?|return(?:ed)? (?:my|our|any of my) calls?)\b|\bno ?(?:body|one) (?:ever )?(?:called|phoned|rang|calls|phones|return(?:ed|s) (?:my|our|any|a) (?:\w+ )?calls?)\b|\b(?:no|never (?:got|received) (?:a|the|any|that)|without (?:a|any)|still waiting for (?:a|the|that|my|your)|where is (?:my|the|that)|missed|promised|waited (?:all day )?for (?:a|the|your)) (?:\w+ )?(?:call ?-?backs?|return call|phone call)\b|\b(?:phone line|line|phone|call|hotline)(?: \w+){0,3} (?:hangs up|hung up|cut(?:s)? (?:me|us)? ?off|goes (?:dead|to voicemail)|keeps ringing|rings out)\b|\b(?:minutes?|hours?|min|mins|hrs?) on hold\b|\bon hold for (?:over |more than |nearly |almost |about )*(?:\d{1,3}|an|two|three|half an) (?:minutes?|hours?|mins?|hrs?)\b/giu,
    unless:
      /\b(?:call (?:the )?(?:function|method|api|endpoint)|callback (?:url|function|uri|endpoint)|webhook|no need to|put (?:the|my|our) (?:order|project|account) on hold)\b/giu,
  },
  {
    rule: 'ignored/too-slow',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'ve| have|ve)?(?: (?:now|already|been|both|all|still|just|literally))* (?:waited|waiting|been waiting|asking|chasing|trying to (?:reach|contact|get))\b[^.!?\n]{0,30}\b(?:(?:over|more than|almost|nearly|at least|another|about|a whole|an entire|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|many|a couple of|a few) ?(?:\+ )?(?:\w+ )?(?:weeks?|months?|days|years?)|a (?:week|month|year)|weeks|months|days|forever|ages|an eternity)\b|\b(?:it|this|that)(?:'s| has|s)(?: now| already)? (?:been|taken|taking|dragged|dragging|going) (?:\w+ ){0,3}(?:over |more than |almost |nearly |at least )?(?:\d{1,3}|two|three|four|five|six|several|many)? ?(?:weeks|months|days|a month|a week|forever|ages)\b|\b(?:after|for) (?:over |more than |almost |nearly |\d{1,3} |two |three |four |five |six |several |many )+(?:weeks?|months?|days) (?:of (?:waiting|silence|chasing|emails?|excuses|nothing)|without|and (?:still|nothing|no))\b|\b(?:takes?|taking|taken|took) (?:forever|ages|far too long|way too long|too long|so (?:damn |bloody |very )?long|an eternity)\b|^\W*(?:(?:still|been|and|now) )*waiting (?:for )?(?:over |more than |almost |nearly |about )*(?:\d{1,3}|two|three|four|five|six|several|many) (?:\w+ )?(?:days|weeks|months)\b|\b(?:far|way|much|so|too) too? ?slow\b|\bhow (?:much|many more \w+|long) (?:longer |more )?(?:do|must|should|am|are|will|is|does|have) (?:i|we|it|this)\b[^.!?\n]{0,30}\b(?:wait|waiting|take)/giu,
    unless:
      /\b(?:no rush|happy to wait|worth the wait|page load\w*|query|import|export|render\w*|download\w*|website is|app is|loading|build|customer (?:of yours )?for|member for|using (?:your|it)|love|(?:how long (?:does|will|do|is) (?:it|this|shipping|delivery|they|i|we|the \w+)(?! (?:\w+ )?(?:longer|more))))\b/giu,
  },
  {
    rule: 'ignored/chasing',
    aspect: 'chasing',
    strength: 'tone',
    match:
      /\b(?:any (?:news|updates?|progress|word|answer|idea when|response)(?: (?:on|about|regarding|yet|here|please))?(?= *[?.!]|$|[^.!?\n]{1,50}\?)|(?:just |i am |i'm |we are )?(?:following up|chasing(?: up)?|checking (?:in|back)|circling back)(?= on| about| again| my| our)|(?:friendly |gentle |second |another |third )reminder|could (?:someone|somebody|anyone|anybody) please (?:reply|respond|answer|help|look|get back|tell)|is (?:anyone|anybody|someone) (?:there|reading this|alive|even there|looking at|working on)|is (?:my|our|this) (?:\w+ )?(?:even |actually |still )+being (?:looked|worked|handled|processed|read)|has any(?:one|body) (?:\w+ )?(?:looked|read|seen|checked|started|had)|waiting (?:\w+ ){0,2}since (?:last |the )?(?:mon|tues|wednes|thurs|fri|satur|sun|week|month|year|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|\d)\w*|^\W*(?:please|pls|kindly)(?: (?:just|finally|at least))? (?:respond|reply|answer)\b(?! (?:to all|all|by|the survey|asap|urgently|as soon))|(?:i(?:'ve| have) been|we(?:'ve| have) been|been) (?:more than|very|extremely|incredibly) patient|still (?:waiting|nothing|pending|no (?:\w+ )?(?:sign|news|refund|tracking|movement|progress|solution))|(?:it|this|that)(?:'s| has| is) (?:been )?(?:two|three|four|five|\d{1,2}) (?:business |working |whole |full )?days\b)/giu,
    unless: HAPPY,
  },
  {
    rule: 'ignored/hello',
    aspect: 'chasing',
    strength: 'tone',
    match: /^\W*(?:hello+|helloo+|anyone|anybody|hey)\W{0,3}(?:there|home)?\W{0,2}\?{1,}/giu,
  },
];
