import type { Pattern } from '../../pattern.ts';
import { except } from './except.ts';

// Not contradicted: said in passing, asked, or of somebody else.
const NEAR_MISS =
  /\bi take it\b|\bwasn'?t me who (?:rang|called|wrote|e-?mailed|spoke|signed for)\b|\b(?:took|take|taken|need(?:ed)?|use[d]?|want(?:ed)?) (?:it |them |that )?(?:in the end|after all)\b|\bmeter (?:shows?|says|reads) \d[\d,. ]*\W*$|\bno panic\b|\bnot worried\b|\bi stand corrected\b|\b(?:it'?s|it was|that'?s|that was|all|entirely|probably) my (?:own )?(?:mistake|fault|error)\b/giu;

const heard: readonly Pattern[] = [
  {
    rule: 'dispute/you-are-wrong',
    strength: 'explicit',
    match:
      /\b(?:you|your (?:colleague|agent|team|records?|answer|statement|claim|information|calculation|assessment))(?:'re| are| is) (?:\w+ )?(?:wrong|mistaken|incorrect|not right|lying|misinformed|contradicting yourself)\b|\b(?:that|what you (?:say|said|wrote|claim|told me)|your (?:answer|statement|claim|version|explanation|reasoning|argument))(?:'s| is| was|s) (?:(?:simply|just|completely|flat out|plain|absolutely|totally|clearly|factually|patently|obviously|also|still|even) )*(?:not true|untrue|incorrect|wrong|false|a lie|lies|nonsense|rubbish|not correct|not what (?:happened|i was told|was (?:agreed|promised))|not (?:an|a valid|a real) (?:excuse|answer|argument))\b|\b(?:was|is|were|are) (?:a |an |all |just )*(?:lies?|outright lie|blatant lie)\b|\byou (?:just )?(?:lied|are lying|keep lying)\b/giu,
    unless:
      /\b(?:if|unless) (?:i|you)(?:'m| am|'re| are) (?:not )?(?:wrong|mistaken)\b|\bcorrect me if\b|\bif that(?:'s| is) (?:wrong|incorrect)\b|\b(?:what|something) is wrong\b/giu,
  },
  {
    rule: 'dispute/disagree',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?: \w+){0,2} (?:disagree|don'?t agree|do not agree|beg to differ|dispute|contest|reject|object|refuse to (?:accept|pay|believe)|don'?t accept|do not accept|cannot accept|can'?t accept|won'?t accept|will not accept)\b(?! (?:anything|cookies|the cookie|the invitation|cash|cards))/giu,
    unless:
      /\b(?:with (?:my|our|the) (?:bank|card|credit)|chargeback|nothing|button|checkbox|pop-?up|terms page)\b|\bour (?:shop|store|system|site|terminal)\b/giu,
  },
  {
    rule: 'dispute/you-promised',
    strength: 'explicit',
    match:
      /\b(?:you|your (?:colleague|agent|website|site|own (?:website|site|terms|policy)|sales (?:rep|team|person|guy)|email|ad|advert\w*|terms)|he|she|they|i was) (?:had |have |clearly |specifically |explicitly |already |yourself |even |all )*(?:promised|guaranteed|assured|swore|told (?:me|us)? ?(?:clearly |explicitly )?(?:that|it would|i would|we would)|agreed (?:to|that)|said (?:that )?(?:it|i|we|you|this) (?:would|could|was|is|were)|advertised?)\b|\bthat(?:'s| is| was) not what (?:you|your|i was|we were|he|she) (?:\w+ )?(?:said|told|promised|agreed|wrote|website)\b|\b(?:told|promised|informed|assured) (?:me|us) (?:something )?(?:completely |entirely |totally |quite |very )?(?:different(?:ly)?|the (?:exact )?opposite|otherwise|something else)\b|\b(?:broken|broke|another|empty) promises?\b/giu,
    unless:
      /\b(?:as|just like|exactly (?:as|like)|exactly what) (?:you|he|she|they|your \w+) (?:had )?(?:promised|said|told)\b|\b(?:thank|great|kept|arrived)\b/giu,
  },
  {
    rule: 'dispute/never-agreed',
    strength: 'explicit',
    match:
      /\b(?:i|we) (?:have |had )?(?:never|did not|didn'?t) (?:ever )?(?:agreed?|authori[sz]ed?|sign(?:ed)? up|order(?:ed)?|ask(?:ed)? for|consent(?:ed)?|received? (?:any|a) (?:notice|warning)|said)\b(?! you)|\b(?:charged|billed|invoiced) (?:me|us) (?:\w+ ){0,3}(?:without|for something|twice and|again without)\b|\b(?:it|this|that)(?:'s| is| was) (?:not|n'?t) (?:my|our) (?:fault|problem|responsibility|mistake)\b|\bdon'?t (?:you dare )?blame (?:me|us)\b|\byou(?:'re| are) (?:just )?(?:making (?:this|that|things|it) up|contradicting)\b/giu,
    unless: /\b(?:never|not|n'?t) (?:received?|ordered?) (?:it )?before\b/giu,
  },
  {
    rule: 'dispute/not-how-it-is',
    strength: 'explicit',
    match:
      /\b(?:this|that|it)(?:'?s| is| was)(?: (?:simply|just|clearly|also|really))* not (?:how|what|in|as|according to)\b[^.!?\n]{0,25}\b(?:contract|agreements?|agreed|terms|policy|law|promised|said|told|reads|works|written)\b|\b(?:we|i) (?:did not|didn'?t|never|have not|haven'?t|are not|am not|'?m not|'?re not|were never|was never|were not|was not) (?:\w+ )?(?:caus(?:e|ed)|damaged?|break|broken?|agreed?(?: to)?|sign(?:ed)? (?:up|that|this|any)|authori[sz]ed?|approved?|consent(?:ed)?|responsible|liable|at fault|to blame|informed|told|notified|made aware|warned)\b|\b(?:not|n'?t|never|cannot|refuse to) (?:\w+ )?(?:accept|agree (?:with|to)|acknowledge|recogni[sz]e|pay for) (?:this|that|your|it|the (?:invoice|charge|fee|decision|explanation|answer|bill|cost))\b|\b(?:i|we) (?:strongly |hereby |formally |must |have to )?(?:contest|dispute|reject|object to|disagree)\b|\byou(?:'?re| are) (?:blaming|accusing|shifting|lying|mistaken|wrong)\b|\byour (?:\w+ )?(?:records?|information|calculations?|explanation|answer|reply|statement|system|invoice|figures|numbers|claim)s? (?:is|are|makes?|does|doesn'?t)(?: simply| just| clearly| completely)? (?:wrong|incorrect|false|no sense|not (?:true|correct|right|make sense)|nonsense|make sense)\b|\b(?:that|this|it|thats)(?:'?s| is)? (?:simply|plainly|factually|just|completely|absolutely|totally|clearly) (?:incorrect|untrue|false|wrong|a lie|not true|nonsense)\b|\bcolleague\b[^.!?\n]{0,20}\b(?:promised|said|told)\b[^.!?\n]{0,15}\b(?:opposite|otherwise|different\w*|something else|contrary)\b/giu,
    unless: /\b(?:i was wrong|if (?:this|that|it|i)|unless|password|would you|did not (?:break|damage) anything)\b/giu,
  },
  {
    rule: 'dispute/did-not-do-it',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'ve| have|'d| had)? never (?:in my life )?(?:been (?:to|in|near|told)|agreed|signed|ordered|consented|made|owned|turned|booked|opened|touched|subscribed|requested|authori[sz]ed|sent (?:you|that)|bought|used|missed|returned|received (?:your|the) (?:letter|warning|notice|bill|reminder))\b|\b(?:i|we) (?:did not|didn'?t|didnt) (?:break|cause|drop|damage|wet|order|sign|agree|authori[sz]e|make (?:that|this|the|any)|type|smoke|book|turn|open it|buy|spend|miss|upload|touch|take|park|drive|return it|do (?:it|that|anything)|fail|forget)\b|\b(?:it|that|this)(?:'s| is| was)?(?: not|n'?t) (?:me who|us who|me that|(?:me|us)(?= *[.,!]|$)|(?:my|our) (?:fault|signature|handwriting|mistake|doing|error|responsibility|network|side|writing|car|meter)|made by (?:me|us)|sent by (?:me|us)|our doing)\b|\b(?:i|we|he|she) was(?:n't| not) (?:even )?(?:in|at|there|home|driving|on) (?:\w+ ){0,3}(?:country|home|work|that|the|day|there)?|\bthere was(?:n't| no| not) (?:any |a )?(?:wear|damage|scratch|dent|water|stain|agreement|notice|warning|crack|mould|letter)\b|\b(?:scratch|dent|crack|stain|damage|fault|hole|mark)s? (?:was|were|is|are) (?:already )?(?:there (?:when|before)|on (?:your|the) (?:own )?(?:\w+ )?photos?)\b/giu,
    unless:
      /\b(?:lovely|better|happier|regret\w*|surprise|thank\w*|sorry|oops|my mistake|by mistake|problem|so (?:happy|good|easy|fast)|before|yet|know|realise|realize|sure|until now|lol|if)\b|\?\W*$/giu,
  },
  {
    rule: 'dispute/papers-say',
    strength: 'explicit',
    match:
      /\b(?:according to|read|look at|see|check|under|in|by) (?:your|ur) own\b|\b(?:your|ur) own (?:\w+ )?(?:terms|t&cs?|contract|website|site|policy|e-?mails?|offer|advert|photos?|pictures?|records?|page|book|logs?|driver|report)\b|\b(?:contract|terms|t&cs?|clause \w+|agreement|offer|quote|policy|receipt|lease|label|ad|advert|small print|letter|e-?mail|invoice) (?:of [\w ]{1,12} )?(?:clearly |plainly |actually |only )*(?:says?|states?|reads?|has|specifies|shows) (?!thank|hi|hello|welcome)[^.!?\n]{1,40}(?:, ?not|otherwise|opposite|different|in black and white|days?\b|months?\b|free\b)|\b(?:my|our) (?:bank statement|receipt|logs?|records?|rota|meter|statement|dashcam|tracking|contract|copy|measurements?) (?:\w+ )?(?:says?|shows?|proves?|has \d|is signed|clearly)\b|\b(?:says?|said|claims?|marked|tracking says|it says|shows?) (?:it )?(?:was |as |is )?["'“‘]?(?:delivered|handed (?:to|over)|signed for|left with|collected|returned|all systems|no known)\b[^.!?\n]{0,40}|\b(?:in front of (?:me|him|her|us)|to (?:prove|back) it|(?:have|has|got|'ve) (?:the )?(?:proof|witnesses|evidence)|black and white|\d+ witnesses|witnesses)\b|\bshow me where\b|\bwhere (?:exactly )?(?:does it say|in (?:the|your) (?:terms|contract|policy))\b|\bon what (?:basis|grounds)\b|\b(?:see|it says so in|look at) (?:page|clause|line|picture|photo|section) \w+/giu,
    unless:
      /\b(?:how (?:do|can|to)|thank\w*|lovely|as proof|enough|need(?:ed)? (?:proof|evidence)|jehovah\w*|where can|could you|please find)\b/giu,
  },
  {
    rule: 'dispute/you-claim',
    strength: 'explicit',
    match:
      /\byou (?:just |now |still |also )?(?:claim|maintain|allege|insist|keep (?:saying|claiming|insisting))\b|\byou (?:say|write|wrote|said|state|tell (?:me|us)) (?:that )?(?:i|we|it was|it wasn'?t|it'?s not|it isn'?t|there|no|my|our|nobody|nothing|the \w+ (?:is|was|are|were))\b[^.!?\n]{3,80}|\byou(?:'re| are) (?:saying|claiming|telling me|accusing|suggesting|leaving out|forgetting|counting|ignoring the)\b|\byou(?:'ve| have)? (?:leave|left|leaving|counted|miscounted|miscalculated|undervalued|mixed up|taken the|twisted|cut)\b[^.!?\n]{0,10}\b(?:out|twice|the|my|of another|up|everything)\b|\byou(?:'ve| have|'re| are)? (?:got|have|getting) (?:the |my |it |that |this |us |me |him |her |everything )?(?:\w+ ){0,3}wrong\b|\bwe(?:'ve| have) got (?:the |it |that )(?:\w+ )?wrong\b|\byou(?:'ve| have) got the wrong (?:man|woman|person|meter|address|date|car|house|customer)\b|\byou have me down (?:for|as)\b|\byour (?:\w+ )?(?:records?|figures?|numbers?|sums?|maths?|calculations?|meter|map|estimates?|valuation|reading|system|status page|report|data|graph|log|statement|count|clock)s? (?:\w+ )?(?:(?:can'?t|cannot) be|is|are|put|puts|has|have|don'?t|doesn'?t|do not|does not|claims?) (?:\w+ )?(?:right|wrong|off|incorrect|out of date|add up|match|me|us|agree|correct|nonsense|["“])\b/giu,
    unless:
      /\b(?:thank\w*|if (?:you|i)|how (?:do|can)|correct me|may be|might be|could it be|number is wrong|got me wrong|happy|right,? i)\b/giu,
  },
  {
    rule: 'dispute/cannot-be',
    strength: 'explicit',
    match:
      /\b(?:(?:is|was|are|that'?s|it'?s) (?:simply |just |quite |physically )?(?:not possible|impossible)(?= *[.,;!]|$)|(?:can'?t|cannot|can not) (?:possibly )?be (?:right|correct|ours|mine|true|my \w+|accurate)|(?:couldn'?t|could not|can'?t) (?:possibly )?have (?:used|spent|made|been|driven|called|done|broken|caused|missed)|(?:there'?s|there is) no way (?:i|we|that|my|he|she)|no way (?:i|we) (?:used|spent|owe)|(?:do(?:es)?n'?t|do not|does not) (?:add up|tally|match (?:the|my|our|what|your))|do the (?:sum|sums|maths?)\b|(?:aren'?t|isn'?t|not) ours\b|(?:hours|figures|sums?|dates?|numbers|bill|amount) (?:aren'?t|isn'?t|are not|is not) right|don'?t see how i can (?:owe|have)|with all due respect|sorry to (?:have to )?(?:differ|disagree|contradict|correct you)|(?:have|beg|must|sorry) to differ|fail to see (?:how|why)|(?:can'?t|cannot) agree|i must (?:object|disagree|protest|correct you)|(?:fault|error|mistake|problem|failure) (?:is|lies|was|was made|happened) (?:\w+ )?(?:on|at|with|by) (?:your|you)\b|(?:your|ur) (?:mistake|error|fault|cock-?up|doing),? not (?:mine|ours|my|our)|(?:don'?t|do not) (?:put|pin|blame|shift) (?:this|that|it) on (?:us|me)|nothing (?:is )?wrong with (?:my|our)|(?:still|is|was) (?:under|in|within) (?:the )?(?:warranty|guarantee)(?! (?:claim|period|card|form|\?))|(?:not|n'?t) out of (?:warranty|guarantee)|warranty has(?:n'?t| not) expired|(?:not|n'?t|no) (?:["'“])?(?:wear and tear|user error|normal use|misuse|tampering|self-inflicted|cosmetic|condensation)|(?:is|was)(?:n'?t| not) (?:so|true|correct|what (?:was|we|i|the) (?:agreed|signed|contract|ordered|promised|said))(?= *[.,;!]|$| and| by))\b/giu,
    unless: /\b(?:is (?:it|that|this)|are they|could you check|would you|glad|hope|lovely|thank\w*|if)\b|\?\W*$/giu,
  },
  {
    rule: 'dispute/not-so-but-so',
    strength: 'explicit',
    match:
      /\b(?:(?:agreed(?: on)?|quoted|promised) [^.!?\n]{1,20}, ?not\b|(?:notice|incoterm|price|limit|fee|rate|sum|rent|total|term|period|contract|quote|mileage|availability|uptime|date|ttl|speed)(?:'s| is| was) (?:a |an |only |actually )?[\w£$€.,%-]{1,12}(?: \w+)?,? (?:and )?(?:not|isn'?t)\b)|\b(?:was|were) (?:promised|quoted|guaranteed|offered|told) (?!(?:a |an )?(?:call|answer|reply|visit))[^.!?\n]{2,40}(?:, ?(?:not|i'?m not|but)|\bnot an?\b)|\b(?:isn'?t|is not|wasn'?t|was not|aren'?t) (?:["“']?\w+["”']? ?){1,4}(?:,|;|:| -) ?(?:it|that|they|i|we)(?:'s|'re| is| was| are)\b|^\W*(?:wrong|incorrect|not true|untrue|nonsense|false|rubbish|that'?s wrong|not correct)\W*(?:$|[.,:;!] )|^\W*(?:nope|nah)[, ]+(?!all|thanks|thank|no\b|that|i'?m (?:good|fine|ok)|don'?t worry|worries|it works|we'?re (?:good|fine))(?:\w+ ){2}|^\W*(?:he|she|customer|caller|member|client|tenant)? ?(?:disputes|denies|maintains|contests|insists (?:that|the|he|she|it))\b|\b(?:says?|reckons|claims|insists) (?:that )?(?:our|we'?ve|we|it'?s|that'?s|the|he|she|it)\b[^.!?\n]{0,30}\b(?:wrong|not what|never|incorrect|there before|can(?:not|'t) be)\b|\b(?:won'?t|doesn'?t|does not|will not) accept (?:the|our|that|this) (?:finding|bill|decision|explanation|result|valuation|answer)/giu,
    unless:
      /^\W*(?:if|unless|until|when)\b|\b(?:i'?d like|would like|prefer|want|please|sorry|love\w*|thank\w*|glad|lovely|nice|wrong (?:number|chat|person|button))\b|\?\W*$/giu,
  },
  {
    rule: 'dispute/evidence',
    strength: 'tone',
    match:
      /\bask (?:the (?:lady|man|chap|bloke|porter|guard|driver|neighbours?|people)|any of|my (?:wife|husband|neighbours?|colleagues?|mum|dad))\b|\bcheck (?:the|your|ur) (?:own )?(?:server )?(?:logs?|cameras?|cctv|footage|recordings?|tapes?)\b|\b(?:looked|been|gone) (?:at|through) the (?:footage|cctv|recording|tape)s?\b|\bwe have (?:a camera|cameras|cctv)\b|\b(?:i|we) was (?:standing (?:next to|right)|there when|sitting right)\b|\bwas standing next to it\b|\bin the (?:pictures|photos) (?:i|we) (?:sent|took)\b|\bhere'?s the (?:trace|log|proof|receipt)\b|\b(?:my|our) (?:wife|husband|daughter|son|colleague|neighbour)s? (?:heard|saw) (?:it|you|him|her)\b|\bword for word, (?:my|and) \w+ (?:heard|saw|\w+ heard)\b|\bcounted (?:it|them) (?:myself|twice|again|at|in front)|\bgot the departure board\b|\bi was a bookkeeper\b|\bi have (?:the )?(?:proof|evidence)\b/giu,
    unless: /\b(?:could|would|can|will) you\b|\b(?:please|thank\w*|lovely|love)\b|\?\W*$/giu,
  },
  {
    rule: 'dispute/does-not-hold',
    strength: 'explicit',
    match:
      /\b(?:that|it|this|which|explanation|argument|excuse|version|story|theory|reason)(?:\W+\w+){0,2} (?:doesn'?t|does not|won'?t|will not|isn'?t going to) (?:hold (?:any |much )?water|stand up|wash(?= |\W*$)(?! (?:out|off|at|in|my))|fly with)\b|\bwill not wash with\b|\b(?:pull|pulling) the other one\b|\b(?:traffic|weather|policy|delay|error|mistake|glitch)["”'’]? my (?:foot|arse|eye|backside)\b|\b(?:come off it|don'?t give me that|a likely story|says who)\b|\bone of (?:us|them|you) is making it up\b/giu,
  },
  {
    rule: 'dispute/stop-saying',
    strength: 'explicit',
    match:
      /\b(?:stop|quit) (?:\w+ )?(?:saying(?! (?:you understand|sorry|hello))|claiming|pretending|insisting|blaming|lying|accusing|making out|telling (?:me|us|people) (?:that|it|i|we|there))\b|\b(?:don'?t|do not|can'?t|cannot) (?:go |just |sit there and |stand there and )?tell (?:me|us|[\w-]+ (?:families|people|customers|parents)) (?:that )?(?:it was|it'?s (?:my|our|me|us|fine|all|not)|i (?:did|was|am|typed|broke|have)|we (?:did|were|are)|they (?:were|are)|nobody|there (?:was|is|were))\b/giu,
    unless: /\b(?:joking|kidding|haha|spoil|the app|the oven|the machine)\b/giu,
  },
  {
    rule: 'dispute/in-scare-quotes',
    strength: 'tone',
    match:
      /\b(?:refused|rejected|turned (?:it |us |me )?down|declined|marked|put|dismissed|wrote|written|logged|listed|closed|booked|recorded)\b[^.!?\n]{0,30} as (?:a |an )?["“][^"”\n]{2,40}["”]|\b(?:sheet|note|notes|report|form|log|notice|letter|label|inventory|invoice|status page|press release|ticket|slip|system|tracking) (?:just |only |simply )?(?:says?|said|reads|claims?|has it down as) ["“](?!thank|hi |hello|welcome|error|please|press|no signal|low|check|insert|update)[^"”\n]{2,40}["”]|\b(?:weren'?t|wasn'?t|isn'?t|aren'?t|not) ["“][^"”\n]{2,30}["”]|["“](?:user error|misuse|vandalism|cosmetic|settlement|wear and tear|customer (?:error|damage)|damaged by the (?:user|customer)|no access|nobody (?:in|home|was in)|not home|insufficient \w+|water damage|accidental damage|neglect|poor maintenance|fair use|(?:works|working) as designed|an isolated (?:case|incident)|isolated (?:case|incident)|extraordinary circumstances|within (?:spec|tolerance)|pre-?existing)["”]/giu,
    unless:
      /\b(?:what does|what do|mean|means|should (?:i|we)|how (?:do|can)|thank\w*|button|menu|field|option|column|display|screen|error message|stuck (?:on|at|in))\b/giu,
  },
  {
    rule: 'dispute/on-your-end',
    strength: 'explicit',
    match:
      /\b(?:is|was|lies|error|fault|mistake|problem|capture|bug|delay)(?: clearly| entirely| all| squarely)? (?:on|at) your (?:end|side|part)\b|\byour (?:system|server|meter|people|man|driver|engineer|software|colleague)s? (?:\w+ )?(?:changed|altered|lost|dropped|broke|deleted|overwrote|mixed up|miscounted|misread|scratched|cracked) (?:it|the|my|our|that)\b|\b(?:sided|siding) with (?:him|her|them|the (?:seller|buyer|host|guest|client|landlord|driver))\b|\bswapped the digits\b|\b(?:charged|took|taken|billed|debited)\b[^.!?\n]{0,30}\bafter (?:i|we)(?:'d|'ve| had| have)? (?:already )?(?:cancell?ed|returned|closed|ended|left|checked out)\b/giu,
    unless:
      /\b(?:is|are|was) (?:there|it|that|this)\b[^.!?]{0,30}\?|\b(?:could|might|may|perhaps|maybe|possibly|wonder\w*|check whether|thank\w*|luckily|no harm)\b|\?\W*$/giu,
  },
  {
    rule: 'dispute/had-it-in-writing',
    strength: 'explicit',
    match:
      /\b(?:confirmed|promised|agreed|guaranteed|quoted|got (?:it|that|this)|have (?:it|that|this)|had (?:it|that|this)) (?:to (?:me|us) |that |down )?in (?:writing|black and white)\b|\b(?:stood there|looked (?:me|us) in the eye|sat there) and (?:told|said|promised|swore|lied)\b|\btold (?:me|us) [^.!?\n]{3,30} (?:was|were) (?:included|free|covered|guaranteed|unlimited|"?probably)\b|\bwe intend to rely on\b|\baccording to (?:the|my|our) (?:contract|lease|agreement|terms|policy|warranty)[^.!?\n]{0,30}\byou (?:pay|owe|must|have to|cover|are)\b/giu,
    unless: /\b(?:could|can|would|may) (?:you|i|we)\b|\b(?:please|thank\w*|just confirm|like it)\b|\?\W*$/giu,
  },
  {
    rule: 'dispute/i-never-did',
    strength: 'tone',
    match:
      /\bi never (?:put|gave|sold|took|clicked|pressed|entered|used|left|set|parked|touched|had an?|got a penny|agreed|said i|asked for)\b|\bi (?:was ?n'?t|was not) (?:even )?(?:cheating|speeding|driving|smoking|botting|hacking|using (?:it|the|any)|trespassing|parked|drunk|online)\b|\bi wasnt (?:even )?(?:cheating|speeding|driving|smoking|hacking|online|there|in|home)\b|\b(?:while|when) (?:i was )?asleep\b|\bwas empty and\b|\bi (?:was|were) in (?:hospital|portugal|spain|france|italy|germany) (?:for|at|under|that|the whole)\b/giu,
    unless:
      /\b(?:before|until|thought|knew|realised|realized|sorry|thank\w*|love|used (?:one|it|this|your)|my (?:fault|mistake))\b|\?\W*$/giu,
  },
  {
    rule: 'dispute/no-right',
    strength: 'explicit',
    match:
      /\byou (?:can'?t|cannot|can not|may not) (?:just |simply |suddenly |now )?(?:charge|bill|fine|keep (?:my|our|the)|take (?:my|our|it)|ask (?:me|us) to pay|hold (?:me|us))\b|\byou(?:'ve| have) (?:got )?no (?:right|business|grounds|basis|legal \w+|authority) (?:to|for)\b|\b(?:got|have) the (?:\w+ )?(?:slip|receipt|ticket|letter|email|contract) right here\b|\bthe tribunal will tell you\b/giu,
    unless: /\b(?:if|unless|so that) you can'?t\b|\?\W*$/giu,
  },
  {
    rule: 'dispute/pay-for-nothing',
    strength: 'tone',
    match:
      /\b(?:won'?t|will not|not going to|refuse to|shan'?t) (?:be )?pay(?:ing)? for (?:a|the|any|something|what|that|this|it)\b|\bi was in the room\b|\bi was there\W*$/giu,
    unless: /\b(?:company|employer|insurance|wife|husband|boss) (?:won'?t|will not)\b|\?\W*$/giu,
  },
];

/** English: argues, says the agent is wrong, holds a promise up (R25). */
export const patterns: readonly Pattern[] = except(heard, NEAR_MISS);
