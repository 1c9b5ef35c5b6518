import type { Pattern } from '../../pattern.ts';
import { except } from './except.ts';

const HAPPY =
  /\b(?:no (?:rush|hurry|worries)|take your time|whenever you (?:can|have)|when you (?:get|have) a (?:chance|moment|minute))\b/giu;

// A wait that is over, or that nobody minds.
const NEAR_MISS =
  /\bin stock\b|\bonly been\b|\b(?:wonderful|great|happy|good|lovely|marvellous|brilliant) (?:\w+ )?(?:years|months|weeks|days)\b|\b(?:and|but) it (?:only )?took\b|\breplied to something\b|\b(?:expected|reckoned with|braced|prepared) (?:to wait|for (?:a|weeks|days|months))\b|\bhard of hearing\b|\bworth (?:every|the) (?:day|minute|wait)\b/giu;

const heard: readonly Pattern[] = [
  {
    rule: 'ignored/not-listening',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /\b(?:no ?(?:body|one)|none of you|you|you people|you guys|your (?:team|agents?|colleagues?|support|company))(?:'re|'s| are| is| do| does)? (?:(?:not|n'?t|don'?t|doesn'?t|never|even|ever|actually|really|clearly|obviously|just|keep|keeps|simply|seems? to|to) ){0,4}(?:listening(?: to)?|listens?(?: to)?|ignoring|ignores?|taking (?:me|us|this|it) seriously|takes? (?:me|us|this|it) seriously|reads? (?:my|our|the|what|anything|these|any of)|reading (?:my|our|what|the)|cares?|bothers? to (?:read|reply|answer)|understands? (?:me|us|my|our|how serious|the urgency|what i))\b/giu,
    unless:
      /\b(?:you|your team|you guys) (?:really |actually |truly |always )*(?:listen(?:ed)?|care|understand|read)s?\b(?! (?:nothing|none))(?<!n'?t \w{1,12}|not \w{1,12}|never \w{1,12})|\b(?:if|whether|can|could|do|did|have|once|when|before|after|where|hope|sure|glad|as) you (?:\w+ )?(?:read|understand|listen|care)|\b(?:glad|happy|thank\w*|great)\b/giu,
  },
  {
    rule: 'ignored/feel-unheard',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /\b(?:feel(?:ing)?|felt|being|been|am|are|was|were|get(?:ting)?) (?:\w+ )?(?:ignored|unheard|dismissed|fobbed off|brushed off|stonewalled|given the (?:runaround|run-around|brush-off)|passed (?:around|from (?:pillar|one|person|department|agent))|sent (?:around|round) in circles|treated like (?:a |an )?(?:idiot|child|fool|number|dirt|rubbish|nobody|criminal)|bounced (?:around|between|from))\b|\b(?:get(?:ting)?|given|giving) (?:me |us )?(?:the )?(?:runaround|run-around)\b|\b(?:keep(?:s)?|stop|you(?:'re| are)|been) (?:on )?ignoring (?:me|us|my|our|this|what|every|all)\b|\b(?:did|have|do|has|does) (?:you|anyone|anybody|someone) (?:even|actually|really|bother to) (?:\w+ )?(?:read|listen|look|looked)\b|\b(?:copy[- ]?(?:and[- ])?pasted?|canned|scripted|boilerplate|templated?|automated|generic|robotic) (?:\w+ )?(?:reply|replies|answers?|responses?|apolog(?:y|ies)|e-?mails?|messages?|nonsense|text)\b|\bgoing (?:round|around) in circles\b|\b(?:keep|keeps) (?:on )?(?:sending|giving|telling|getting|showing|repeating) (?:me |us )?the same (?:\w+ )?(?:answers?|repl(?:y|ies)|messages?|links?|response|article|text|excuses?|thing)\b|\b(?:hung|hangs?) up on (?:me|us)\b|\b(?:disconnect(?:s|ed)?|cut(?:s)?) (?:me|us|the call|the chat) ?(?:off|every time|again|before)\b|\b(?:been|feel|completely) forgotten\b|\b(?:you|they|everyone|everybody)(?:'ve| have| all)? (?:\w+ )?forg(?:o|ot|otten) (?:about )?(?:me|us|my|our)\b|\bbrick wall\b|\bfalls? on deaf ears\b|\bmy (?:\w+ )?(?:complaint|concerns?|questions?|e-?mails?|requests?|messages?) (?:\w+ ){0,3}(?:ignored|dismissed|brushed)\b/giu,
    unless:
      /\b(?:not|never|n'?t) (?:\w+ )?(?:ignored|unheard|dismissed)\b|\b(?:create|edit|set up|template editor|our (?:own )?(?:customers?|agents?))\b/giu,
  },
  {
    rule: 'ignored/no-answer',
    aspect: 'chasing',
    strength: 'explicit',
    match:
      /\b(?:no ?(?:body|one)|not (?:one|a single) (?:person|of you)|none of you|you(?: people| guys| lot)?|your (?:team|company|support|colleagues?))(?:'s|'ve| has| have| had)?(?: (?:ever|even|once|yet|still|bothered to|bothers to|just|simply|has|have|never|don'?t|do not|didn'?t|did not|doesn'?t|not|n'?t|haven'?t|hasn'?t|wrote|written|called))* (?:answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|written|wrote|writes|got(?:ten)? back|gets? back|come back to|came back to|picks? up|picked up)\b(?! (?:the parcel|the package|it up))/giu,
    unless:
      /\b(?:if|when|once|as soon as|until|before|after|can|could|will|would|should|may|please|thanks?|glad|hope|as|that|what|which|how|since|because|hear) (?:\w+ )?(?:you|your team|your company)(?:'ve| have| had)? (?:\w+ )?(?:answer|repl|respond|written|wrote|got back|gets? back|come back|came back|pick)|^\W*(?:you|your \w+) (?:\w+ )?(?:answered|replied|responded|wrote|write|got back)\b|\byou (?:just |already |also |kindly |quickly )?(?:answered|replied|responded|wrote|write)\b/giu,
  },
  {
    rule: 'ignored/still-no-reply',
    aspect: 'chasing',
    strength: 'explicit',
    match:
      /\b(?:still|yet|once again|again) (?:\w+ ){0,3}(?:no|without|zero|not (?:received|had|got(?:ten)?|seen|heard)|haven'?t (?:received|had|got(?:ten)?|heard)|have not (?:received|had|got(?:ten)?|heard)|waiting (?:for|on)) (?:\w+ ){0,3}(?:reply|replies|response|answer|feedback|reaction|word|back|anything|any response|news|update|call)\b|\b(?:no|zero|without (?:a|any|a single)|not (?:a single|one|any)|never (?:got|received|had) (?:a|an|any)|haven'?t (?:had|received|got(?:ten)?|seen) (?:a|any|a single)|have not (?:had|received|gotten|seen) (?:a|any|a single)) (?:\w+ )?(?:reply|replies|response|answer|reaction|word|acknowledg(?:e)?ment|feedback)\b[^.!?\n]{0,12}\b(?:from you|since|for (?:\w+ ){0,3}(?:days?|weeks?|months?|hours)|in (?:\w+ ){0,3}(?:days?|weeks?|months?|hours)|to (?:my|our|any)|whatsoever|at all|so far|after|yet|either)\b|\b(?:haven'?t|have not|hasn'?t|has not|not|never) (?:yet )?heard (?:anything |a (?:word|thing) |back )*(?:from (?:you|anyone|anybody|your|a single)|back|in \w+ (?:days?|weeks?)|since|a word|anything)\b|\b(?:got|get|had|heard|received|hear) (?:absolutely )?nothing (?:back|from you|since|in return|but silence|so far)\b|\b(?:being|been|getting) ghosted\b|\byou(?:'ve| have)? (?:just )?ghosted\b|\b(?:un-?answered|not a (?:single )?word|no one (?:has )?bothered)\b|\bwhen (?:can|will|do|may) (?:i|we) (?:finally |ever |at last )+(?:\w+ )?(?:\w+ )?(?:answer|reply|response|refund|solution|hear|expect)|\bradio silence\b|\bwhen (?:will|is|are|can) (?:\w+ )?(?:someone|somebody|anyone|anybody|you) (?:\w+ ){0,3}(?:finally|ever|actually) (?:\w+ )?(?:answer|reply|respond|help|get back|write)\b|\bwhy (?:is|has|does|do|are|have|did|won'?t|don'?t|doesn'?t|didn'?t|isn'?t|aren'?t|hasn'?t|haven'?t|can'?t) (?:no ?(?:body|one)|anyone|someone|you|nobody) (?:\w+ ){0,2}(?:answer|repl|respond|help|written|getting back|got back)\w*/giu,
    unless: HAPPY,
  },
  {
    rule: 'ignored/no-callback',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /\b(?:no ?(?:body|one)|you|they|he|she|who|your (?:\w+ )?(?:team|colleague|agent|manager|technician)|someone|somebody)(?: has| have| had|'s|'ve)?(?: (?:ever|even|never|not|yet|still|bothered to|promised (?:me |us )?(?:to|someone would)|said (?:you|they|he|she|someone) would|were supposed to|was supposed to|was going to|were going to|should have|did not|didn'?t|hasn'?t|haven'?t|have not|has not|failed to|would|to))+ (?:call(?:ed)?(?: (?:me|us))?(?: back)?|phone(?:d)?(?: (?:me|us))?(?: back)?|ring(?: (?:me|us))?(?: back)?|rang(?: (?:me|us))?(?: back)?|return(?:ed)? (?:my|our|any of my) calls?)\b|\bno ?(?:body|one) (?:ever )?(?:called|phoned|rang|calls|phones|return(?:ed|s) (?:my|our|any|a) (?:\w+ )?calls?)\b|\b(?:no|never (?:got|received) (?:a|the|any|that)|without (?:a|any)|still waiting for (?:a|the|that|my|your)|where is (?:my|the|that)|missed|promised|waited (?:all day )?for (?:a|the|your)) (?:\w+ )?(?:call ?-?backs?|return call|phone call)\b|\b(?:phone line|line|phone|call|hotline)(?: \w+){0,3} (?:hangs up|hung up|cut(?:s)? (?:me|us)? ?off|goes (?:dead|to voicemail)|keeps ringing|rings out)\b|\b(?:minutes?|hours?|min|mins|hrs?) on hold\b|\bon hold for (?:over |more than |nearly |almost |about )*(?:\d{1,3}|an|two|three|half an) (?:minutes?|hours?|mins?|hrs?)\b/giu,
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
      /\b(?:sorry (?:for|about)|no rush|happy to wait|worth the wait|ssd|cpu|disk|server|boot\w*|charging|page load\w*|query|import|export|render\w*|download\w*|website is|app is|loading|build|customer (?:of yours )?for|member for|using (?:your|it)|love|(?:how long (?:does|will|do|is) (?:it|this|shipping|delivery|they|i|we|the \w+)(?! (?:\w+ )?(?:longer|more))))\b/giu,
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
  {
    rule: 'ignored/did-not-address',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /\b(?:you(?:'?ve| have)?|they|your (?:team|colleagues?|agents?|support)|he|she) (?:(?:just|completely|simply|again|keep|keeps|totally|still|always|all|once|obviously|clearly) ){0,3}(?:ignor(?:e|ed|es|ing)|skipp(?:ed|ing)|overlook(?:ed)?|brush(?:ed|ing) (?:off|aside)|dodg(?:ed|ing)|disregard(?:ed|ing)?) (?:\w+ )?(?:me|us|my|our|what|the (?:question|point|rest|second|first|main)|half|everything|all)\b|\byou(?:'?ve| have)? (?:did not|didn'?t|have not|haven'?t|not|never|still have not|still haven'?t|failed to|keep not|do not|don'?t)(?: (?:even|really|actually|yet|once|bother to|answer or))* (?:answer(?:ed|ing)?|address(?:ed|ing)?|respond(?:ed|ing)? to|repl(?:y|ied) to|read|acknowledged?|looked? at) (?:\w+ )?(?:my|our|the|what|any of|a single)\b|\b(?:answer|reply|response|e-?mail|links?|articles?|this|that|it|what you \w+)\b[^.!?\n]{0,20}\b(?:nothing to do with|no relation to|unrelated to|(?:does|did|do)(?:n'?t| not) (?:even )?(?:address|answer)|not (?:an answer to|answering|addressing))\b[^.!?\n]{0,20}\b(?:question|problem|issue|request|point|asked|asking|wrote|e-?mail|ticket)/giu,
    unless: /\b(?:if you|field|api|server|printer|device|script)\b|\b(?:that|in case) you (?:did not|didn'?t)\b/giu,
  },
  {
    rule: 'ignored/talk-to-a-human',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /\b(?:am i (?:talking|speaking|writing|chatting) (?:to|with)|talking to|speaking to|answered by)(?: just| only| even| all)? (?:a |an |some )?(?:\w+ )?(?:bots?|robots?|machine|ai|chatbot|computer)\b|\b(?:want|need|give|let me|connect|put)\b[^.!?\n]{0,30}\b(?:(?:an? )?(?:actual|real|living|breathing|proper|live|human) (?:human|person|being|agent|someone)|(?:to|with|from|have) a human)\b|\b(?:like )?(?:talking|speaking|writing|explaining (?:it|this)) (?:to|with) (?:a|the) (?:\w+ )?(?:wall|robot|machine|bot|parrot)\b|\bstop (?:sending|pasting|giving|telling|pointing|referring|directing) (?:me|us)\b|\b(?:please|just|try to|actually|go and|maybe|properly|could you)(?: \w+)? (?:re-?)?read (?:again )?(?:what i|my (?:\w+ )?(?:e-?mail|message|ticket|question)s? (?:again|properly|carefully|before)|the (?:whole|entire|full) (?:e-?mail|message|ticket|thread))/giu,
    unless:
      /\b(?:your (?:bot|chatbot|ai) (?:api|feature|builder)|our (?:bot|chatbot)|trial|configure|is there a (?:bot|robot) (?:in|for)|newsletters?|notifications?|promotion\w*|unsubscribe)\b/giu,
  },
  {
    rule: 'ignored/is-it-a-bot',
    aspect: 'unheard',
    strength: 'tone',
    match:
      /\b(?:is (?:this|it|that)|are you)(?: just| only| even| all)? (?:a |an |some )?(?:\w+ )?(?:bots?|robots?|machine|ai|chatbot)\b|\b(?:talk|speak|chat) (?:to|with) (?:a|an) (?:\w+ )?(?:human|real person)\b/giu,
    unless: /\b(?:bot|chatbot|ai) (?:api|feature|builder)\b/giu,
  },
  {
    rule: 'ignored/days-and-nothing',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /\b(?:i|we) (?:wrote|e-?mailed|called|contacted|reported|asked|submitted|sent|opened|filed|ordered|requested|returned|paid|applied)\b[^.!?\n]{0,40}\b(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|a few|a couple of)|a|over a|more than \w+) (?:\w+ )?(?:days?|weeks?|months?|years?) ago\b[^.!?\n]{0,12}\b(?:and|but|with|without)\b[^.!?\n]{0,20}\b(?:nothing|no|not|never|still|haven'?t|nobody|silence|zero|without)\b|\bnothing (?:has |have |had |was |is |got )?(?:happen(?:ed|s|ing)|changed|moved|been done|done|progressed)\b[^.!?\n]{0,20}\b(?:since|for|in (?:the )?(?:past|last|(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|a few|a couple of))|after|yet|so far)\b|\b(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|a few|a couple of)|another|a whole|almost a|over a) (?:\w+ )?(?:days?|weeks?|months?)(?: now| later| already| on| have passed| passed| gone)*(?:,| -|\.\.\.?)? ?(?:and|but|without|with no|with|still|no)\b[^.!?\n]{0,15}\b(?:nothing|no (?:answer|reply|response|progress|solution|refund|update|news|word|one|result|reaction)|not (?:a|one|fixed|solved|resolved)|still|solution|answer|reply|response|progress|refund|update)\b|\b(?:waiting|waited|no (?:answer|reply|response|news|update|reaction|word|progress|solution)|not heard|haven'?t heard|silence|without an? (?:answer|reply|response))\b[^.!?\n]{0,25}\bsince (?:last |the |this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|yesterday|morning|january|february|march|april|may|june|july|august|september|october|november|december|\d)/giu,
    unless:
      /\b(?:no rush|happy to wait|thank\w*|trial|using|works?|worked|stable|since (?:the )?(?:update|upgrade))\b/giu,
  },
  {
    rule: 'ignored/takes-too-long',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /\b(?:should(?: not|n'?t)|why (?:does|is|do|did|has|must|would)) (?:it|this|that|everything|an? \w+|getting \w+)? ?(?:have to )?(?:take|taking|taken|need)\b[^.!?\n]{0,15}\b(?:so (?:long|much)|this long|that long|days|weeks?|months?|hours|forever|ages|(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|a few|a couple of) (?:\w+ )?(?:days|weeks|months|hours))|\bshould(?: not|n'?t) (?:\w+ )?take (?:\w+ )?(?:so long|this long|\w+ (?:days?|weeks?|months?)|days|weeks|months)\b|\b(?:response|waiting|wait|reply|processing|turnaround|reaction) times?\b[^.!?\n]{0,15}\b(?:appalling|awful|terrible|unacceptable|ridiculous|horrible|too long|joke|bad|poor|shocking|slow|insane|outrageous|horrendous|absurd|disgrace\w*)\b|\b(?:going on|dragg?(?:ing|ed) on|unresolved|pending|unanswered|left waiting|kept waiting|stuck)(?: \w+)?(?: like this)? (?:for|since) (?:\w+ ){0,3}(?:days|weeks|months|years|an? (?:week|month|year)|forever|ages)\b|\b(?:on hold|in (?:the|your) queue|in line) for (?:\w+ ){0,3}(?:hours?|\d+ ?min\w*)\b|\bwait(?:ed|ing) (?:\w+ )?(?:forever|for ages|an eternity|way too long|far too long|too long|long enough)\b/giu,
    unless:
      /\b(?:query|import|export|render\w*|download\w*|upload|process(?:es)?|ssd|cpu|disk|server|boot\w*|charg(?:e|ing)|loading|page|script|build|job|sync|going on holiday|sorry)\b/giu,
  },
  {
    rule: 'ignored/promised-call',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /\b(?:promised|told|said|assured|guaranteed|supposed|scheduled|agreed|meant|due|going)\b[^.!?\n]{0,50}\b(?:call(?:ed|ing)?(?: ?back)?|callback|phone|ring|contact|get back|be in touch|come back)\b[^.!?\n]{0,50}\b(?:never|nobody|no ?one|(?:but|and|yet) (?:\w+ )?(?:didn'?t|did not|hasn'?t|has not|haven'?t|have not|nothing|still|none)|it'?s now|did not happen|didn'?t happen)\b|\b(?:where(?:'?s| is| was)|what happened (?:to|with)|never (?:got|received|had)|still waiting (?:for|on)|did(?:n'?t| not) (?:get|receive)|still no) (?:the |my |that |a |our |your |any )(?:\w+ )?(?:call|callback|call-back)s?(?: back)?\b|\b(?:call|callback|call-back)s? (?:that |which )?(?:i|we) (?:was|were|had been|am) promised\b|\b(?:i|we) (?:was|were|have been|had been) promised (?:a|to be) (?:\w+ )?(?:call|phone)\w*|\bpromised (?:phone )?call(?:back)?\b[^.!?\n]{0,20}\b(?:not|never|n'?t|no)\b|\b(?:expecting|waiting for|awaiting|waited) (?:\w+ ){0,3}(?:a|the|your|that|my) (?:\w+ )?(?:call|callback|call-back|phone call)\b[^.!?\n]{0,12}\b(?:since|for (?:days|weeks|hours|\w+ days)|all (?:day|morning|afternoon|week)|still)\b|\bwaited (?:all|the whole|the entire|for \w+ hours) ?(?:day|morning|afternoon|week|evening)? for (?:a|the|your|that) (?:\w+ )?call\b/giu,
    unless: /\b(?:function|method|endpoint|webhook|url|api|conference|on call|call (?:it|the product))\b/giu,
  },
  {
    rule: 'ignored/calls-not-returned',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /\b(?:no ?body|no ?one|none of you|never)(?:'s| has| have| had| ever| even| bothered to)* (?:return(?:ed|s)?|call(?:ed|s)?|phoned|rang|rung|ring)\b[^.!?\n]{0,10}\b(?:calls?|back|me|us|voicemails?)\b|\b(?:voicemails?|messages?|calls)\b[^.!?\n]{0,20}\b(?:not one|none|never|nobody|no ?one)\b[^.!?\n]{0,20}\b(?:returned|answered|called|calls?)\b|\b(?:he|she|they|you|some(?:one|body)|colleague|agent|technician|engineer|team|rep\w*)\b[^.!?\n]{0,25}\b(?:would|will|was going to|were going to|was supposed to|were supposed to|was meant to|had to) (?:call|phone|ring|contact|get back|come back|be in touch|reply|respond|write)\b[^.!?\n]{0,50}\b(?:never (?:did|happened|called|came)|(?:he|she|they|you|nobody|no ?one) (?:\w+ )?(?:didn'?t|did not|hasn'?t|has not|haven'?t|never)|but nothing|(?:but|and) (?:never|didn'?t|did not))\b/giu,
  },
  {
    rule: 'ignored/told-of-a-call',
    aspect: 'no-callback',
    strength: 'tone',
    match:
      /\b(?:told|promised|assured)\b[^.!?\n]{0,15}\b(?:i'?d|i would|we'?d|we would|i'?ll|i will|someone would|somebody would) (?:get|receive|have|be getting|call|phone|ring)\b[^.!?\n]{0,12}\b(?:call|callback|back|me)\b/giu,
  },
  {
    rule: 'ignored/always-me-chasing',
    aspect: 'chasing',
    strength: 'explicit',
    match:
      /\b(?:should(?: not|n'?t)|why (?:do|must|should|am) (?:i|we)|tired of|sick of|do (?:i|we)(?: really| always| still| seriously)* (?:have|need) to|always|constantly|keep(?:ing)?|yet again) (?:always |constantly |really |have to |had to |having to |be the one |i am the one |the one )*(?:who |that |to )?(?:have to |has to |keep |keeps )?(?:ask(?:ing)?(?! (?:about|if|whether|for help))|chas(?:e|ing)|remind(?:ing)?|follow(?:s|ing)? up|beg(?:ging)?|nag(?:ging)?|run(?:ning)? after|push(?:ing)? (?:you|for))\b|\b(?:i|we) (?:always |constantly |again |still )*(?:have to|had to|must|need to|keep having to|am having to) (?:always |constantly |keep )*(?:chas(?:e|ing)|remind(?:ing)?|beg(?:ging)?|nag|run after|keep (?:asking|writing|calling|e-?mailing)|(?:e-?mail|call|write|ask)(?: \w+){0,2} (?:to (?:find|get|know|learn)|every|each|again and again))\b|\b(?:none|not one|neither|zero|not a single one) of (?:my|our|these|the) (?:\w+ )?(?:e-?mails?|messages?|calls?|tickets?|questions?|requests?|reminders?|letters?|voicemails?|enquiries|inquiries)\b[^.!?\n]{0,30}\b(?:answer\w*|repl\w+|respon\w+|return\w*|read|acknowledg\w*|addressed)|\b(?:sent|wrote|written|left|made)\b[^.!?\n]{0,15}\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|a few|a couple of) (?:\w+ )?(?:e-?mails?|messages?|voicemails?|calls?|letters?|reminders?|tickets?)\b[^.!?\n]{0,25}\b(?:no|zero|nothing|without|nobody|not|none|never)\b|\b(?:never|no|only|n'?t|don'?t)\b[^.!?\n]{0,40}\b(?:updates?|news|information|answers?|hear|heard|informed|reply)\b[^.!?\n]{0,25}\b(?:unless|until|if|before) (?:i|we) (?:\w+ )?(?:ask|call|chase|write|e-?mail|complain|remind)\b/giu,
    unless: /\b(?:customers?|users?) (?:have to|must|need to|keep)\b|\bhow (?:do|can|to)\b/giu,
  },
  {
    rule: 'ignored/nth-reminder',
    aspect: 'chasing',
    strength: 'explicit',
    match:
      /\b(?:my|our|this is (?:now )?(?:the|my|our|a)|already (?:the|my)|another|yet another) (?:second|2nd|third|3rd|fourth|fifth|sixth|\d{1,2}th|umpteenth|last|final) (?:\w+ )?(?:reminder|follow[- ]?up|request|chaser|nudge)\b|\breminder (?:number|no\.?|nr\.?|#) ?(?:\d|two|three|four)|\b(?:following|follow(?:ed)?|chasing|chased) (?:this )?up (?:yet )?(?:again|for the \w+ time|(?:\w+ )?times)\b|\b(?:i|we)(?:'?ve| have)? (?:\w+ )?(?:called|phoned|rung|asked|written|e-?mailed|chased) (?:you |your \w+ )?(?:\w+ )?(?:\w+ )?times (?:this|in|today)\b/giu,
    unless: /\b(?:invoice|payable|overdue)\b/giu,
  },
  {
    rule: 'ignored/nth-time',
    aspect: 'chasing',
    strength: 'explicit',
    match:
      /\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|hundredth|nth|3rd|\d{1,2}(?:nd|rd|th)) time (?:(?:now|already|that) )*(?:i|we)(?:'m|'ve|'re| am| are| have| had| must)?(?: (?:now|already|to|been|had|have|having))* (?:writ|wrote|contact|ask|e-?mail|messag|chas|remind|request|call|phon|complain)\w*|\b(?:writ(?:e|ing|ten)|contact(?:ing|ed)?|e-?mail(?:ing|ed)?|chas(?:e|ing|ed)|remind(?:ing|ed)?|ask(?:ing|ed)?) (?:\w+ ){0,4}for the (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|hundredth|nth|3rd|\d{1,2}(?:nd|rd|th)) time\b/giu,
    unless: /\b(?:order(?:ing|ed)?|bought|buying|great|love\w*|thank\w*)\b/giu,
  },
  {
    rule: 'ignored/nobody-at-all',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /\b(?:no ?(?:body|one)|none of you|not one (?:of you|person|single)|not a (?:single )?soul)(?:'s| has| have| is| ever| even| will| can| there)?(?: (?:has|have|ever|even|bothered to|once|actually|so much as|seems? able to|is|been|back))* (?:answer(?:s|ed|ing)?|listen(?:s|ed|ing)?|picks? up|picked up|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|cares?|reads?|came|comes?|emails?|called|calls?|rang|rings?|helps?|shows? up|turned up|coming|behind it)\b|\bwhy (?:does|is|do|won'?t|doesn'?t) (?:no ?(?:body|one)|anyone|you) (?:ever |even |actually )?(?:answer|reply|respond|listen|pick)\w*|\b(?:been|being|getting|feel|was|am) (?:\w+ )?(?:ignored|fobbed off|bounced|passed (?:from|around|on)|left hanging|brushed off|sent round|jerked around|treated as if i were air)\b|\bstop ignoring\b|\b(?:bounced|passed) (?:between|from|around)\b|\b(?:the )?run-?around\b|\b(?:closed|marked) (?:my|the|our) (?:ticket|case|complaint|request)\b[^.!?\n]{0,25}\b(?:without|nobody|no ?one|and no|as)\b|\bas (?:though|if) i (?:were|was) air\b|\bnot (?:so much as )?(?:one|a) (?:word|reply|answer|line|person|postcard|call)\b[^.!?\n]{0,20}\b(?:from|back|called|in)\b|\b(?:\d+|four|five|six|three) (?:\w+ )?(?:e-?mails?|chats?|letters?|mails?|calls|messages)[,:;]? (?:and )?(?:\d+|zero|no|not one|none)\b|\b(?:sent|written|wrote|left|had|rung|made|posted|asked)\b[^.!?\n]{0,12}\b(?:three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:\w+ )?(?:e-?mails?|letters?|mails?|messages?|times|voicemails?|chats|auto\w*(?: \w+)?)\b[^.!?\n]{0,60}\b(?:nobody|no one|nothing|not|never|zero|no (?:reply|answer)|like i never|got)\b|\bnever (?:answer|reply|respond|pick up|listen)\b|\b(?:does|do) (?:any(?:one|body)) even (?:read|work|listen)\b|\b(?:precisely|exactly) zero from\b|\byou hadn'?t\W*$|\bon hold (?:for )?(?:\w+ )?(?:\d+|an|two|half an|forty|fifty) (?:min|minutes|hours?|mins)\b[^.!?\n]{0,12}\b(?:then|cut|hung|again)\b|\bagents? (?:who|that) (?:just )?(?:vanish|disappear|left)\w*/giu,
    unless:
      /\b(?:nobody (?:is|'?s) perfect|expecting the usual|better|love[sd]?|lovely|thank\w*|great|my (?:teenage )?(?:son|daughter|kids|customers?|husband|wife|dog|cat)|newsletters?|webhook|server|device|how (?:do|can)|if no|so nobody|when nobody|in case|safe|i forgot|sorry|battery|for weeks lol|my fault|auto-?reply)\b/giu,
  },
  {
    rule: 'ignored/any-sign-of-life',
    aspect: 'chasing',
    strength: 'tone',
    match:
      /\b(?:any (?:news|updates?|progress|word|movement|sign|joy|luck)\b(?=[^.!?\n]{0,50}(?:\?|\W*$|since|on|or|yet))|(?:chas(?:e|ing)|wonder(?:ing)? (?:if|whether) (?:any(?:one|body)|you|my|some\w+) (?:saw|got|had|has|have|received|read|ever)|might one enquire|(?:a )?(?:fortnight|week|month) on,|nudg(?:e|ing)|following up|follow(?:ing|s)? up|follow-up)\b[^.!?\n]{0,30}\b(?:on|my|this|the|to|up|of|refund|email|question|quote)\b|^\W*bump\b|(?:gentle|kind|friendly|second|third|little|another|two little) (?:reminders?|nudge)|reminder (?:no\.? ?)?\d|trailing mail|(?:did|has|have) (?:any(?:one|body)|you|my \w+) (?:\w+ )?(?:see|seen|get|got(?:ten)?|receive|read|look(?:ed)? at|reach(?:ed)?|saw) (?:my|our|lost|the|that|it)|(?:mail|letter|message|ticket|it) (?:has )?got lost(?= *\?|\W*$)|gone missing somewhere|ever reached you|is (?:any(?:one|body)|some(?:one|body)) (?:there|reading|alive|in there|home|out there)|any(?:one|body) (?:in )?(?:there|home|out there)|(?:nothing (?:heard|so far|since|yet|back|from you)|not (?:a |had |heard )?(?:a )?(?:word|peep|note|line|reply|answer|thing)\b[^.!?\n]{0,15}(?:since|from you|so far|heard|in (?:a|over)|yet|back|\W*$))|heard nothing|no (?:word|reply|answer|response|news|sign|note|callback)\b(?! (?:needed|required|necessary))|(?:n'?t|not|never) (?:\w+ )?(?:had|heard|received|been contacted|got(?:ten)?) (?:a |any |the |anything |an )?(?:\w+ )?(?:back|reply|replies|answer|note|response|from (?:you|any|your)|courtesy|update|call)\b|not been contacted|answer received|yet to (?:hear|receive)|(?:radio )?silence|quiet (?:on|at|since|for)|gone (?:very )?quiet|tumbleweed|crickets|un-?answered|black hole|fallen (?:down|off|through)|slipp(?:ed|ing) (?:through|off)|(?:been|were we|i'?ve been) forgotten|forgotten (?:about )?(?:me|us)|falling down a well|shouting down a well|talking to (?:a|the) (?:brick )?wall)\b/giu,
    unless:
      /\b(?:no need|sorry for my|my late reply|thank\w*|thanks for|windows|install|planned for|would be (?:nice|great)|function|wonderful|lovely|in no hurry|no rush|at night|hours|zone|quiet (?:hours|room|carriage|spot|seat)|log|paid|wrong with|sounds? (?:great|good)|my fault|i didn'?t|i forgot|trial|how (?:do|can)|stay|good news|great news|has anyone found|lost property|found)\b/giu,
  },
  {
    rule: 'ignored/waiting-so-long',
    aspect: 'too-slow',
    strength: 'tone',
    match:
      /\b(?:still (?:waiting|without|pending|no|nothing|not (?:heard|had|received))|wait(?:ed|ing)? (?:in|all (?:day|morning|week)|since|for (?:\w+ )?(?:days|weeks|months|hours)|(?:\d+|two|three|four|five|six|seven|eight) (?:\w+ )?(?:weeks|months|days|hours))|been (?:\w+ )?(?:waiting|lying there|sitting there|\d+ (?:days|weeks|working days)|(?:six|nine|ten|twelve|five|four|three|two|seven|eight) (?:\w+ )?(?:days|weeks|months))|it'?s been (?:\d+|six|nine|a|two|three|four|five|over|nearly|almost)|until today|(?:dragging|drags|dragged) on|how (?:much|many) longer|how long does one|how long (?:must|do i have to|am i|are we|should) (?:i|we|to)|when (?:may|can|will|shall) (?:i|we) (?:finally |at last |ever )?(?:expect to hear|hear|get an answer)|when is (?:some(?:one|body)|any(?:one|body)) (?:finally )?|(?:you|he|she|they|website|chat|was|were|been|form) (?:had )?(?:said|promised|told)[^.!?\n]{0,40}\b(?:days?|hours?|weeks?|monday|tuesday|wednesday|thursday|friday|tomorrow|yesterday|ring|call|hrs)\b(?=[^.!?\n]{0,60}(?:it'?s (?:been|now)|it is now|that was|didn'?t|haven'?t|hasn'?t|none|nobody|no one|never|i rang|rang))|(?:promised|supposed to|meant to|was to|were to|due|told to expect) (?:\w+ ){0,2}(?:a |an )?(?:call|ring|phone|callback|call back|estimate)\b[^.!?\n]{0,40}|on hold|number \d+ in|connecting (?:you )?to an agent|"?connecting|(?:line|phone|number|it) (?:goes|went|is|rings?|rang) (?:dead|out|to voicemail)|goes dead|rings out|cut (?:me )?off|vanished|evaporated|no[- ]show|never (?:showed|came|turned up|arrived|rang|called|happened)|(?:nobody|no one) (?:rang|called|turned up|came|showed|has (?:come back|been|rung|called|said)|'s (?:been in touch|said))|(?:automatic|auto-?) ?repl(?:y|ies)|does (?:it|this form|that) lead anywhere|leads nowhere|connected to anything|acknowledge (?:at least )?(?:the )?receipt|a line would do|when you get round|please (?:reply|answer),? even|seen at \d|i see you'?ve read it|hello\?|helloo+|knock knock|patient here|trying (?:real )?hard to be patient|(?:nothing|quiet|told|waiting|way"?|progress|unread|lying|sitting|picked this up) (?:\w+ ){0,3}since (?:the \d|last|monday|tuesday|wednesday|thursday|friday|sunday|easter|yesterday)|(?:seventh|sixth|fifth|third|fourth|eighth) week|nobody did\b|sitting on "?waiting)\b/giu,
    unless:
      /\b(?:happy to wait|no rush|no hurry|worth (?:the|it)|that'?s nothing|in no time|thank\w*|usually|hold music|put (?:my|an|the) order on hold|order on hold|i was away|member for|customer (?:of yours )?for|for my wife|sorry|works?|working|fine|love[sd]?|married|living|dead|open since|using|lovely|great|waiting (?:list|room)|no need|how long does (?:delivery|it usually)|set an|it'?s been a (?:pleasure|joy|week|long)|who'?s there)\b/giu,
  },
  {
    rule: 'ignored/nothing-moves',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /\b(?:gathering dust|(?:came|come) and (?:went|gone)|ringing (?:out|off the hook)|(?:rings?|rang) out\b|no one lifted a finger|nobody lifted a finger|(?:two |both )?blue ticks|left (?:me |us )?on (?:read|seen)|tumbleweed|went to (?:voicemail|ground) and)\b|\b(?:the|on) \d{1,2}(?:st|nd|rd|th), (?:and )?then (?:on )?the \d{1,2}|\b(?:every|each) (?:time|morning|day|week|call)\b[^.!?\n]{0,20}\b(?:told to (?:come back|wait|try|ring|call|be patient)|the same (?:line|answer|story|excuse|tune|reply)|fobbed|sent away|told something)|\b(?:ticket|case|chat|request)s? (?:just |simply |always |then )?(?:closes|closed|shuts) (?:itself|by itself|on its own)\b|\b(?:nobody|no one|not one of you) (?:\w+ )?(?:took (?:it|him|her|them) down|did (?:a thing|anything)|moved|bothered|acted|cared|stopped (?:it|him)|lifted)\b|\bin (?:the|your) queue since\b|\bon (?:hold|the line|the phone) since\b|\bi'?ve been on since\b|\b(?:everyone|everybody|all the others)\b[^.!?\n]{0,25}\b(?:except|apart from|but) (?:me|us)\b/giu,
    unless:
      /\b(?:thank\w*|love[sd]?|lovely|great|how (?:do|can)|rule|setting|configure|could you|problems? came|guests|happy|the storm|nobody (?:took|did) it better)\b|\?\W*$/giu,
  },
  {
    rule: 'ignored/out-of-reach',
    aspect: 'chasing',
    strength: 'explicit',
    match:
      /\b(?:can'?t|cannot|couldn'?t|can not|impossible to|unable to|no way to|not able to) (?:so much as |even |ever |be bothered to |seem to )?(?:reach you|get (?:a ?)?hold of (?:you|any(?:one|body)|your)|get through (?:to (?:you|any(?:one|body)|your))?(?=\W*$|[,;]| to)|pick up (?:the|a) phone|return (?:a|my|our) call|answer (?:the|a) (?:phone|simple|single|question))\b|(?:,|\band|\bbut|\byet|\bstill)\s(?:and )?no (?:acknowledge?ment|reply|call(?: ?back)?|answer|response|word|sign of life|news)\W*$|\bno acknowledge?ment\b|\b(?:you(?:'ve| have) had|(?:have|we'?ve|i'?ve) given you) (?:every|ample|plenty of|more than enough|enough) (?:chances?|opportunit\w+|time|weeks)\b|\bwhat (?:does|will|would|is) it (?:\w+ )?take (?:for|to get|before|until)\b|\b(?:knocking|asking|writing|calling|ringing|emailing|waiting|being (?:nice|polite|patient))(?: nicely| politely| patiently)? (?:doesn'?t|does not|didn'?t|hasn'?t|gets? (?:me|us|you) nowhere)\b|\b(?:has|have|needs?) to be woken up\b|\bso (?:that )?(?:it|this|my \w+) (?:finally )?gets (?:read|answered|looked at)\b|\bhear(?:ing)? from you (?:while|before i|some ?day|this (?:year|century|side of))\b|\b(?:called|rang|phoned|wrote|emailed|texted|messaged|tried)\b[^.!?\n]{0,25} (?:at|in) \w+, (?:and |again )?(?:at|in) \w+\b/giu,
    unless:
      /\b(?:thank\w*|lovely|great|how (?:do|can) (?:i|we)|battery|signal|reception|could you|what does it take to (?:become|join|get (?:a|the)))\b/giu,
  },
  {
    rule: 'ignored/different-people',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /\b(?:explained|told|said|spoken|talked|written|passed|handed|repeated|sent|been through|gone through)\b[^.!?\n]{0,35}\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|\d{1,3})|several|countless|a dozen|so many) (?:different )?(?:people|advisers|advisors|agents|colleagues|departments|reps|voices|operators)\b|\bfrom one (?:chat|agent|department|person|desk|colleague|number|call) to the (?:next|other)\b/giu,
    unless:
      /\b(?:thank\w*|love[sd]?|lovely|great|brilliant|perfect|wonderful|happy|glad|how (?:do|can|could|would|should) (?:i|we)|could you|no (?:rush|hurry|harm|problem))\b/giu,
  },
  {
    rule: 'ignored/waiting-wit',
    aspect: 'too-slow',
    strength: 'tone',
    match:
      /\b(?:in|this) (?:another |this |my )?(?:century|lifetime)\b|\b(?:smoke signals|carrier pigeons?|pigeon next|message in a bottle|ouija|before i (?:die|retire)|hell freezes|grow(?:n|ing)? a beard)\b|^\W*it'?s (?:now |nearly |almost |already |the )+(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d{1,2}(?:st|nd|rd|th))\b|^\W*it'?s (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:teatime|lunchtime|evening|morning|night|now)\b|\b(?:assuming|in case|if) (?:any(?:one|body)|some(?:one|body)) (?:over there |there |at your end |actually |even |ever |still )*(?:keeps|reads?|listens?|cares|bothers|finds|works there|is (?:listening|reading|awake|alive))\b|\bday (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|\d{1,2})(?=[.,;]? *$)|\bout[- ]of[- ]office\W*$|\bcase handler went on holiday\b|\b(?:read|seen) (?:it|them), you\b|\byou'?ve read it\b/giu,
    unless:
      /\b(?:thank\w*|love[sd]?|lovely|great|brilliant|perfect|wonderful|happy|glad|please|how (?:do|can|could|would|should)|could you|can (?:i|we|you)|no (?:rush|hurry|harm|problem))\b|\?\W*$/giu,
  },
  {
    rule: 'ignored/their-words-back',
    aspect: 'no-callback',
    strength: 'tone',
    match:
      /["“][^"”\n]{0,30}\b(?:ring (?:you|me|us)|call (?:you|me|us)|get back to|be in touch|looking into|is looking|on it\b|shortly|as soon as possible|(?:five|two|three|\d) working days|valued customer|important to us|top priority|will ring|will call)\b[^"”\n]{0,30}["”]/giu,
    unless: /\b(?:button|template|what does|mean|text|wording|thank\w*|banner|label|field|setting)\b|\?\W*$/giu,
  },
  {
    rule: 'ignored/is-it-monitored',
    aspect: 'chasing',
    strength: 'explicit',
    match:
      /\bis (?:this|the|that|your) (?:\w+ )?(?:inbox|mailbox|address|chat|line|e-?mail|account|phone|form|queue) (?:even |actually |still |ever )*(?:monitored|read|manned|staffed|looked at|checked|answered|alive|in use)\b|\b(?:some(?:one|body)|any(?:one|body)|nobody|no one|you|ever|yet to|bother(?:ed)? to) (?:\w+ ){0,2}acknowledge[sd]?\b(?: (?:that i exist|me|us|my|our|receipt|this|it)\b|\W*$)|\bzero (?:answers|replies|responses|reaction|calls)\b/giu,
    unless:
      /\b(?:thank\w*|love[sd]?|lovely|great|brilliant|perfect|wonderful|happy|glad|how (?:do|can|could|would|should) (?:i|we)|could you|no (?:rush|hurry|harm|problem))\b/giu,
  },
  {
    rule: 'ignored/last-of-the-list',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /\b(?:last|lowest|bottom) (?:priority|(?:of|on) (?:the|your) (?:list|pile))\b|\bswore (?:blind )?(?:that )?(?:he|she|they|you|someone)(?:'d| would)\b|\bnot (?:even )?a (?:peep|dicky bird|sausage|squeak|single word)\b/giu,
    unless: /\b(?:low(?:est)? priority,? (?:just|but|so)|no rush|set the priority|thank\w*)\b|\?\W*$/giu,
  },
];

/** English: unheard, too slow, not called back, chasing an answer (R9, R23). */
export const patterns: readonly Pattern[] = except(heard, NEAR_MISS);
