import type { Pattern } from '../../pattern.ts';
import { except } from './except.ts';

// Once more, with pleasure; and faults that are gone.
const NEAR_MISS =
  /\b(?:it'?s|is|all|seems|working|been) (?:\w+ )?fine (?:for now|now|since|again)\b|\b(?:no (?:trouble|bother|stress|rush)|for your records|just (?:so you know|letting you know|to let you know)|may want to (?:note|know))\b|\b(?:ignore|disregard|forget) my (?:last|previous|earlier)\b|\b(?:printed|posted|sent|played|shown|explained|read|done|made) (?:\w+ )?once more\b|\bcould you\b[^.!?\n]{0,60}\bonce more\b|\bis there a way\b|\bround (?:six|seven|eight|nine|ten|noon|one|two|three|four|five)\b|\bwalkabout\b|\bas (?:they|he|she|it) (?:do|does)\b|\bwould (?:stay|come|book|buy|order|do it|go) (?:\w+ )?again\b|\b(?:see|meet|visit) you again\b|\btried (?:it|this|that|both|them) (?:\w+ )?(?:twice|(?:two|three|four|several|many) times|again)\b|\bsame (?:room|table|cabin|seat|order|place|guide|teacher|hairdresser|driver|pitch|lodge|cottage) (?:\w+ )?again\b|\b(?:shall|should|may|can|could|will) (?:he|she|i|we|they) (?:\w+ )?(?:ring|call|try|send|write|come|do) (?:\w+ )?again\b|\btold by a friend\b|\byou (?:\w+ )?keep (?:explaining|telling|describing|answering)\b/giu;

const heard: readonly Pattern[] = [
  {
    rule: 'repeat-contact/nth-time',
    strength: 'explicit',
    match:
      /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|hundredth|nth|\d{1,2}(?:nd|rd|th)|2nd|3rd)\W? (?:time|attempt) (?:in (?:a row|\w+ \w+|\w+) )?(?:now |already |that |since )?(?:i|we)(?:'m|'ve|'re| am| have| are| had|'ll)?(?: (?:now|already|to|been|had|have|must|having))* (?:writ(?:e|ing|ten)|contact(?:ing|ed)?|call(?:ing|ed)?|ask(?:ing|ed)?|e-?mail(?:ing|ed)?|messag(?:e|ing|ed)|explain(?:ing|ed)?|report(?:ing|ed)?|chas(?:e|ing|ed)|rais(?:e|ing|ed)|request(?:ing|ed)?|tell(?:ing)?|told|reach(?:ing|ed)? out|send(?:ing)?|sent|complain(?:ing|ed)?|say(?:ing)?|said|phon(?:e|ing|ed)|try(?:ing)?|tried|open(?:ing|ed)?)\b|\b(?:writ(?:e|ing|ten)|contact(?:ing|ed)?|call(?:ing|ed)?|ask(?:ing|ed)?|e-?mail(?:ing|ed)?|explain(?:ing|ed)?|report(?:ing|ed)?|told|telling|said|saying) (?:\w+ ){0,4}for the (?:second|third|fourth|fifth|sixth|umpteenth|hundredth|nth|\d{1,2}(?:nd|rd|th)|last) time\b|^\W*(?:(?:and|now|so) )*for the (?:second|third|fourth|fifth|sixth|umpteenth|hundredth|nth|\d{1,2}(?:nd|rd|th)|last) time\b|\bthis is (?:my|our|the|now my|already my) (?:second|third|fourth|fifth|sixth|seventh|umpteenth|nth|\d{1,2}(?:nd|rd|th)) (?:\w+ )?(?:e-?mail|message|ticket|call|request|letter|attempt|complaint|reminder|contact|chat)\b/giu,
    unless:
      /\b(?:made me smile|smile|laugh)\b|\b(?:order(?:ing|ed)?|bought|buying|using|visit\w*|shopping|staying) (?:from|with|at|it|here|your)\b|\bgreat|\blove\b/giu,
  },
  {
    rule: 'repeat-contact/how-many-times',
    strength: 'explicit',
    match:
      /\bhow (?:many|much) (?:more )?(?:times|often|e-?mails|tickets|calls|messages)\b[^.!?\n]{0,12}\b(?:do|must|should|have|will|am|are|does|shall) (?:i|we|it)\b|\b(?:i|we)(?:'ve| have|ve| had)?(?: \w+){0,3} (?:writ(?:e|ten)|wrote|contacted|called|asked|e-?mailed|messaged|explained|reported|chased|raised|told|requested|sent|tried|reached out|complained|phoned|rang|rung|opened)\b[^.!?\n]{0,45}\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|numerous|a dozen|\d{1,3}|a million|umpteen|so many) (?:\w+ )?(?:times|e-?mails|messages|tickets|calls|reminders|letters)|twice|over and over|again and again|repeatedly|time and (?:time )?again|times already)\b|\b(?:i|we)(?:'ve| have)? (?:now )?(?:repeatedly|already repeatedly) (?:asked|told|written|called|contacted|e-?mailed|explained|reported|requested)\b|\b(?:opened|submitted|filed|raised) (?:\w+ )?(?:two|three|four|five|six|several|multiple|many|\d{1,2}) (?:\w+ )?tickets\b/giu,
    unless:
      /\b(?:and then it worked|then it worked|a day do i|take it|never (?:written|had)|how (?:many|often) (?:times )?a (?:day|week))\b|\btimes a (?:day|week|year)\b|\b(?:reset|restarted|rebooted|uninstalled|cleared|reinstalled|payment|transaction|pay) (?:\w+ ){0,4}(?:twice|times)\b|\btried (?:to )?(?:reset|restart|reboot|login|log|different|another|other|chrome|turning)/giu,
  },
  {
    rule: 'repeat-contact/told-you',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'ve| have|ve)? (?:already|just|literally|repeatedly|clearly) (?:told|explained|said|answered|provided|given|sent|informed)(?: (?:you|your \w+|this|that|it|all (?:of )?(?:this|that)))?\b[^.!?\n]{0,25}\b(?:twice|times|before|already|again|last (?:week|month|time)|yesterday|days ago|in my (?:first|previous|last))\b|\b(?:i|we) (?:have|had|keep|'m|am) (?:to |having to |sick of |tired of )*(?:repeat(?:ing)?|explain(?:ing)?) (?:myself|ourselves|this|it|everything|the same|all (?:of )?(?:this|that))\b[^.!?\n]{0,30}|\bexplain (?:everything|it all|it|this|the whole thing) (?:all over )?again\b|\b(?:wrote|written|called|asked|reported|e-?mailed)\b[^.!?\n]{0,25}\b(?:last (?:week|month)|yesterday|on \w+day) and (?:again )?(?:the|on|last|before|this|to)|\bas (?:i|we) (?:have |had |'ve )?(?:already |repeatedly |clearly )(?:said|written|wrote|told you|explained|mentioned|stated|told)\b|\b(?:same|identical) (?:problem|issue|error|story|question|mistake|thing|fault) (?:all over|over and over|yet again|for the \w+ time|every (?:single )?(?:time|month|week|day))\b/giu,
  },
  {
    rule: 'repeat-contact/again',
    strength: 'tone',
    match:
      /\b(?:happened|happening|broken|failed|failing|wrong|missing|down|late|charged (?:me|us)?|same (?:problem|issue|error|thing|mistake)|here we are|writing|contacting you|back|it is) (?:\w+ )?(?:(?:yet|once) )again\b|\b(?:yet|once) again\b[^.!?\n]{0,30}\b(?:writing|asking|waiting|wrong|broken|charged|missing|late|down|same)\b|^\W*(?:and )?again\b[^.!?\n]{0,15}\b(?:same|wrong|no|not|broken|missing)\b|\bsame (?:\w+ )?(?:problem|issue|error|thing|mistake|fault) again\b|\b(?:problem|issue|error|bug|fault) (?:is|has|came|comes) (?:come )?back\b|\b(?:keeps? (?:on )?(?:happening|failing|coming back|breaking|crashing)|not the first time|ongoing (?:problem|issue)|recurring (?:problem|issue)|never (?:been )?(?:really |properly |actually )?(?:fixed|resolved|solved))\b/giu,
    unless: /\b(?:works?|working|fine|fixed|thank\w*|never) (?:\w+ )?again\b/giu,
  },
  {
    rule: 'repeat-contact/closed-not-fixed',
    strength: 'explicit',
    match:
      /\b(?:clos(?:ed|e|es|ing)|marked (?:\w+ )?(?:as )?(?:solved|resolved|closed|done|fixed))\b[^.!?\n]{0,30}\b(?:but|although|though|while|without|yet|and)\b[^.!?\n]{0,25}\b(?:not|n'?t|never|still|nothing|nobody|no one|no (?:solution|fix|answer)|without|fixing|solving|resolving)\b|\bwhy (?:was|is|has|did|have|were|do|are)\b[^.!?\n]{0,25}\b(?:ticket|case|request|complaint|incident|issue)s?\b[^.!?\n]{0,15}\b(?:closed?|solved|resolved|marked)\b|\bwhy (?:did|have|do|are) you(?: \w+)? (?:clos(?:e|ed|ing)|mark(?:ed|ing)?) (?:my|our|the|this|it)\b|\bre-?open(?:ing|ed)?\b[^.!?\n]{0,30}\b(?:because|as|since|still|not|again)\b/giu,
    unless:
      /\b(?:window|tab|door|app|store|shop|dialog|popup|browser|connection|account|valve|lid|please close|feel free)\b/giu,
  },
  {
    rule: 'repeat-contact/still-not-fixed',
    strength: 'explicit',
    match:
      /\b(?:same|identical) (?:\w+ )?(?:problem|issue|error|thing|mistake|fault|bug|story|failure|trouble)s?(?: \w+){0,3} (?:again|as (?:in|last|before|the last))\b|\b(?:problem|issue|error|fault|bug|leak|noise|it)(?:'?s| is| has| came| comes| was)? (?:come |came |right |now )*back (?:again|after|already|once more|since)\b|\b(?:broke|broken|fail(?:ed|s)?|crash(?:ed|es)?|stopped(?: working)?|went down|died) (?:\w+ )?again (?:(?:right |shortly |soon )?after (?:(?:your|the) (?:\w+ )?(?:fix|repair|replacement|technician|visit|last)|(?:you|they|your \w+|it was|it got) (?:\w+ )?(?:fix|repair|replac|solv|resolv|sort)\w+)|only|just|within|despite)\b|\b(?:second|third|fourth|fifth|2nd|3rd|\d{1,2}th|another) (?:\w+ )?(?:replacement|repair|technician|unit|device|visit|fix|ticket|complaint|attempt|delivery|parcel)\b[^.!?\n]{0,35}\b(?:also|too|again|still|same|not|n'?t|about|for|and)\b|\b(?:i|we)(?:'?ve| have)? (?:already |previously |also )?(?:rais|report|mention|flag|complain|contact|writ|wrot|rais)(?:ed|ten|e)? (?:\w+ ){0,3}(?:before|previously|earlier|in the past|last (?:week|month|year|time)|already|twice|months? ago|weeks? ago)\b|\balready (?:reported|raised|told|contacted|flagged|complained|mentioned|written|wrote)\b[^.!?\n]{0,30}\b(?:before|previously|last (?:week|month|year)|month|weeks?|twice|times)\b|\bas (?:i|we) (?:\w+ )?(?:wrote|said|mentioned|reported|explained) in (?:my|our) (?:\w+ )?(?:previous|last|earlier|first|other)\b|\b(?:second|third|fourth|fifth|sixth|seventh|\d{1,2}(?:nd|rd|th)) (?:e-?mail|message|ticket|call|request|letter|complaint|contact|time) (?:\w+ )?(?:about|on|for|regarding|concerning|in) (?:this|the (?:very )?(?:same|issue)|that|it|a row)\b|\bhere we go again\b/giu,
    unless:
      /\b(?:great|love\w*|order(?:ed|ing)? (?:again|more)|customer reported|works? (?:\w+ )?now|thank\w*|never again)\b/giu,
  },
  {
    rule: 'repeat-contact/nth-failure',
    strength: 'explicit',
    match:
      /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|hundredth|nth|2nd|3rd|\d{1,2}(?:nd|rd|th)) time (?:(?:now|already|that|in \w+ \w+) )*(?:this|it|that|you|they|(?:the|my|our|your) \w+)(?:(?:'s|'ve| has| have| had| is| was| just| now| already))* (?:happen|br[oe]ke?|fail|stopp|stop|crash|occur|go(?:es|ne)? (?:wrong|down|missing)|went (?:wrong|down|missing)|died|dies|charg|overcharg|damag|delay|been (?:broken|down|wrong|delayed|cancel\w+|charged|damaged|late)|sent (?:me |us )?the wrong)\w*|\b(?:i'?m|i am|we'?re|we are) back (?:\w+ )?(?:with|about|because of) the same (?:\w+ )?(?:problem|issue|error|fault|question|complaint|thing)/giu,
    unless: /\b(?:great|love\w*|thank\w*|works? (?:\w+ )?now)\b/giu,
  },
  {
    rule: 'repeat-contact/happened-again',
    strength: 'tone',
    match: /\b(?:it|this|that)(?:'s| has)?(?: just| now)* happened (?:yet |once )?again\W*$/giu,
  },
  {
    rule: 'repeat-contact/third-and-more',
    strength: 'explicit',
    match:
      /\b(?:third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|ninth|tenth|umpteenth|nth|hundredth|\d{1,2}th) (?:\w+ )?(?:time|call|ticket|e-?mail|mail|message|letter|chat|attempt|complaint|reminder|contact|visit|technician|engineer|fortnight|failed|request|report|repair|delivery|replacement|router|order running|blackout|week|spring|leak|summer|winter|month running|conversation|form letter)\b(?! (?:zone|lucky|this (?:year|summer)))[^.!?\n]{0,40}|\b(?:for what i make|makes it|that'?s) the (?:third|fourth|fifth|sixth|seventh|\w+th) time\b|\b(?:i'?ve|i have|we'?ve|we have|i|we|had|have|been) (?:\w+ ){0,2}(?:asked|written|wrote|called|rung|phoned|reported|explained|told|sent|uploaded|opened|said|chased|contacted|retell|complained|emailed|submitted)\b[^.!?\n]{0,35}\b(?:(?:three|four|five|six|seven|eight|nine|ten|several|countless|many|\d{1,2}) (?:times|people|agents|tickets|mails|emails|letters|different)|again and again|over and over|time and again)\b|\bhow (?:many times|often) (?:must|do|should|have|will|shall) (?:i|we)\b|\bevery (?:single )?(?:month|week|friday|time|day)\b[^.!?\n]{0,40}\b(?:i (?:have|send|had|ask|ring)|you (?:bill|charge|send)|unticked|every (?:month|week|friday|time|day)|again)|\bevery single (?:friday|monday|month|week|time|day)\W|\bfiled? [\w ]{0,14}on the \w+, \w+, \w+ and|\b(?:three|four|five|six|seven|eight|\d{1,2}) (?:work orders|tickets|complaints|reports|replacements|repairs|visits)\b|\bticket number (?:three|four|five|six|\d)\b|\b(?:visit|day off|attempt|day|round) (?:no\.? ?)?(?:[3-9]|three|four|five|six)\b(?=[^.!?\n]{0,30}(?:still|same|,|:|\W*$))|\b(?:third|fourth|fifth|\d) (?:\w+ )?(?:on the trot|in a row|running)\b/giu,
    unless:
      /\b(?:order(?:ed|ing)|book(?:ed|ing)|stay(?:ed|ing)?|visit(?:ed|ing)? (?:you|your)|thank\w*|lovely|love|great|charm|lucky|floor|door|anniversary|birthday|baby|child|grade|person|party|worked|water it|take it|a day do|smile|tournament|hike|edition|chapter|season|cent(?:ury)?|of (?:january|february|march|april|may|june|july|august|september|october|november|december)|invoice|payable)\b|\?\W*$/giu,
  },
  {
    rule: 'repeat-contact/back-again',
    strength: 'tone',
    match:
      /\b(?:(?:me|hello|hi|back|here|rings?|rang|calls?|called|writing|asking|contacting you|reaching out|starting|started|happening|broken|broke|failed|down|gone|fell out|dropped out|jammed|stopped(?: working)?|charged|wrong|doing it|offline|missing|returning|came out|same|leaking|out) (?:\w+ )?(?:again|once more|once again)\b|(?:yet|once) again|once more|^\W*(?:and )?again\b|\bhappened again, just|\b(?:broken|down|wrong|late|gone|it) again\W*$|(?:same|identical|very same) (?:\w+ )?(?:error as|fault|story|code|tracking|amount|crack|spot|door|scratch|tablets|noise|question|subject|matter|mistake|port|rubbish|as (?:last|before|yesterday|an hour|in|sat|sun|on)|again)|same as (?:last|before|sat|sun|yesterday|an hour|in)|(?:fault|error|noise|leak|problem|issue|bug|damp|it|light|sensor \d)(?:'s| is| has come| came| has| comes| keeps coming)(?: right)?(?: on)? back\b(?! (?:to normal|in stock|online|up|now|from|home|with))|here we (?:are|go)|(?:re-?open(?:ing|ed|s)?) (?:#|my|the|this|as|ticket|it)|(?:closed|marked|resolved|fixed|"resolved")\b[^.!?\n]{0,30}\b(?:but|isn'?t|not|still|nothing|it says)|(?:your|the|ur) (?:\w+ )?(?:fix|hotfix|patch|workaround|reset|repair|"reset")\b[^.!?\n]{0,30}\b(?:lasted|held|hasn'?t|didn'?t|did not|moved|changed nothing|only)|(?:lasted|held|worked|helped) (?:for )?(?:a|an|one|two|half a) (?:day|hour|week|merge|month|afternoon)|still (?:the same|not (?:fixed|solved|right|sorted|been)|broken|doesn'?t|doesnt|leaks?|leaking|wrong|isn'?t|there)|fixed in [\d.]+, broken|(?:is|are|was|size|one) also (?:the )?(?:wrong|broken|faulty)|(?:replacement|second one|new one|second)\b[^.!?\n]{0,35}\b(?:too|as well|same|either|also|faulty|crack|gone|doesn'?t)|replacement for the replacement|second (?:time (?:of|i|we|i'?m|this|in)|call|ticket|reset|factory|replacement|mail|chat)\b|(?:i|we)(?:'ve| have)? already (?:told|wrote|written|explained|reported|said|raised|asked)|as (?:i )?(?:said|told|explained|mentioned|written|wrote|reported|i told)\b[^.!?\n]{0,30}\b(?:before|last|previous|earlier|already|my|you)|(?:my|our|earlier|previous) (?:last |earlier |previous |first )(?:mails?|e-?mails?|letters?|ticket|complaint|message)|see my earlier|i refer to my|further to my|follows? my (?:letters?|mails?|e-?mails?)|follow-up to mine|come back to the matter|picking this up|(?:was|were) told\b[^.!?\n]{0,60}\b(?:done|put right|fixed|sorted|on file|entered|next|never)|told (?:you )?in (?:march|april|may|june|january|february|july|august|september|october|november|december)|(?:i|we) thought (?:\w+ )?(?:we|you)(?:'d| had)? (?:\w+ )?(?:sorted|fixed|had|solved|this)|didn'?t we have|been here before|deja vu|déjà vu|groundhog|(?:round|day|visit|attempt) \d|not (?:be )?the first time|in (?:may|june|october|january|february|march|april|july|august|september|november|december)\b[^.!?\n]{0,30}\b(?:now|here|and|by november|it'?s|still)\b|last time as well|keeps? (?:happening|coming back|breaking|having|explaining|failing|on happening)|(?:i|we) called (?:yesterday|last)|(?:rang|called|wrote|asked) (?:last|yesterday) (?:\w+ )?(?:and|as well|too)|tried the reset|no change\b|nothing has changed|did (?:what|the reset) you)\b/giu,
    unless:
      /\b(?:thank\w*|love[sd]?|lovely|great|see you|booked|ordering|order again|works? again|working again|fine again|perfect|happy|in stock|from holiday|to normal|the picture|when will|use the|do the test|too slow|i deleted|small question|same (?:order|address|time|again please|again next|for (?:my|our)|stack trace)|as last week, please|happen(?:s)? again\?|by (?:mistake|accident)|is the old|glad|always come|sorry, it'?s me|sorry (?:for|about)|one more (?:small )?question|hi again|hello again, (?:one|a)|my compliments|previous employer|reopened!|pool|closed tab|so good|hope|let me try|try again|beautiful|marry|song|repeat|like new|could you send)\b/giu,
  },
  {
    rule: 'repeat-contact/in-a-row',
    strength: 'explicit',
    match:
      /\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|3rd|4th|5th|6th|7th|8th|9th|10th) \w+(?: \w+){0,4} (?:this (?:week|month|winter|summer)|in (?:a|as many|two|three) (?:row|days|weeks|months|years)|in a row|on the (?:trot|bounce)|since (?:christmas|easter|(?:january|february|march|april|may|june|july|august|september|october|november|december)))\b|\bfor the (?:second|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|3rd|4th|5th|6th|7th|8th|9th|10th)) (?:week|month|day|time|year|weekend) (?:running|in a row)\b|\b(?:twice|two (?:weeks|months|times|days)|three (?:weeks|months|times|days)) (?:running|in a row|on the trot)\b|\b(?:new|replacement|repair(?:ed)?|fix(?:ed)?|patch|mended|second)\b[^.!?\n]{0,25}\b(?:lasted|held(?: up)?(?: for)?|worked for)\b[^.!?\n]{0,15}\b(?:minutes?|hours?|days?|weeks?|a week|a day)\b|\bsame (?:\w+ ){0,3}(?:knock|noise|sound|rattle|smell|leak|fault|stain|squeak|hum|drip) (?:by|as|it (?:did|made)|all over|within)\b|\b(?:it|they) did before (?:your|the) (?:man|engineer|technician|fitter|visit|repair|fix|update)\b|\bbeen (?:over|through|round) (?:all )?(?:this|that)\b|["“](?:all |now )?(?:sorted|fixed|resolved|repaired|solved|good as new|old but fine)["”]|\btickets? #?\d+, (?:#?\d+)|\b(?:two|three|four|five|six|\d) (?:trips|visits|journeys|drives|walks) (?:to|into|down|already|so far|for nothing)\b|\b(?:sparked|froze|leaked|tripped|jammed|cut out|overheated|went (?:soft|off|down|dead|black|wrong|out)) again\b|\b(?:rung|rang|called|written|wrote|been|emailed|asked)\b[^.!?\n]{0,25}\b(?:mon|tues|wednes|thurs|fri|satur|sun)day, (?:on |again )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:proved|shown|demonstrated|uploaded|confirmed|supplied|provided|filled (?:it|this) in|resent)\b[^.!?\n]{0,30}\b(?:twice|(?:three|four|five|several) times)\b|\brung each (?:morning|day|week)\b|\b(?:and|on) the (?:one|woman|man|lad|lady) before (?:her|him)\b|\b(?:fourth|fifth|sixth|seventh) (?:walk|trip|drive|phone|cable|pump|key|fob|card)\b/giu,
    unless:
      /\b(?:thank\w*|love[sd]?|lovely|brilliant|perfect|wonderful|happy|glad|how (?:do|can|could|would|should) (?:i|we))\b|\b(?:won|champion\w*|order(?:ed|ing) from|birthday|goal|holiday|stayed|visited|booked|booking)\b|\?\W*$/giu,
  },
  {
    rule: 'repeat-contact/both-times',
    strength: 'tone',
    match:
      /\bboth times\b|\bin (?:the|my) (?:first|previous|last|original|earlier|second) (?:ticket|message|call|letter|chat)\b|\b(?:after|since) (?:the|your) (?:last|first|previous|second) (?:visit|repair|call|fix|service|update)\b|\band another on the\b|\bfor the second \w+ running\b|\bsecond one (?:died|broke|failed|went|does the same)\b|\bwas supposed to (?:clear|fix|sort|stop)\b|\byet again\b|\bon the phone twice\b|\bi'?m starting to know\b/giu,
    unless:
      /\b(?:thank\w*|love[sd]?|lovely|brilliant|perfect|wonderful|happy|glad|how (?:do|can|could|would|should) (?:i|we))\b|\b(?:sorry|attach\w*|forgot|no complaints|fine since|went well)\b|\?\W*$/giu,
  },
  {
    rule: 'repeat-contact/despite-the-fix',
    strength: 'explicit',
    match:
      /\b(?:despite|in spite of|even after) (?:your|the|yesterday'?s|last week'?s|monday'?s|two|three|all (?:the|those)|several) (?:\w+ )?(?:visits?|repairs?|fix(?:es)?|updates?|replacements?|calls?|resets?|engineers?|appointments?|new \w+)\b|\b(?:hasn'?t|has not|haven'?t|didn'?t|never) (?:really |actually )?(?:gone away|go away|been cured)\b|\b(?:e-?mailed|written|wrote|called|rang|rung|phoned|messaged|asked|reported|been)\b[^.!?\n]{0,20}\bon the \d{1,2}\w{2}, (?:(?:and |again )?on )?the \d{1,2}|\b(?:called|rang|phoned|wrote|emailed|texted|messaged|tried)\b[^.!?\n]{0,25} (?:at|in) \w+, (?:and |again )?(?:at|in) \w+\b/giu,
    unless: /\b(?:love[sd]?|lovely|great|thank\w*|happy|runs|beautiful\w*)\b|\?\W*$/giu,
  },
];

/** English: has written, called or explained before, and must do it again. */
export const patterns: readonly Pattern[] = except(heard, NEAR_MISS);
