import type { Pattern } from '../../pattern.ts';
import { except } from './except.ts';

const NO_HURRY =
  /\b(?:no|not|n'?t|without|nothing|isn'?t) (?:\w+ ){0,2}(?:urgen\w+|rush|hurry|asap|deadline)\b|\bno (?:great )?hurry\b|\bwhen you (?:get|have) (?:a|the) (?:chance|moment|time)\b/giu;

// A time that is past, or that presses nobody.
const NEAR_MISS =
  /\b(?:had|got|was|were|fixed|done|going|on the road|back|answered|solved|sorted|up and running) (?:\w+ ){0,3}(?:within|in under|in less than|in just)\b|\bemergency (?:cord|brake|stop|exit|services|drill|stop button)\b|\b(?:until|till) the (?:window|door|lid|valve) closes\b|\bgetting married\b|\bopen(?:ed|s)? since\b|\bin my socks\b|\bplenty of time\b|\bonly if it'?s easy\b|\btake your time\b|\bsometime (?:this|next) (?:week|month)\b|\bno particular hurry\b|\bdelivery boy\b|\bin such heavy rain\b|\b(?:was|were) (?:pouring|rising|coming|flooding)\b/giu;

const heard: readonly Pattern[] = [
  {
    rule: 'urgency/standstill',
    aspect: 'standstill',
    strength: 'explicit',
    match:
      /\b(?:our|my|the|whole|entire|all (?:of )?our) (?:\w+ ){0,3}(?:business|shop|store|stores|company|production|factory|warehouse|operations?|team|office|site|line|plant|restaurant|clinic|webshop|checkout|website|platform|system|systems|tills?|payments?)(?:'s| is| are| has| have)? (?:\w+ ){0,3}(?:at a (?:complete )?stand ?still|stopped|halted|paraly[sz]ed|on hold|blocked|dead in the water|shut down|closed because|offline|down|unable to (?:work|operate|sell|ship|trade|serve|process))\b|\b(?:we|i|nobody|no one|our (?:\w+ )?(?:team|staff|business|customers?|shop|employees|users|people|drivers|nurses|warehouse)) (?:can(?:'t|not)|can not|cannot|are unable to|am unable to|is unable to|aren'?t able to|can no longer) (?:\w+ )?(?:work|operate|ship|sell|trade|serve (?:our )?(?:customers|patients|guests)|process (?:any )?(?:orders|payments)|take (?:any )?(?:orders|payments|bookings)|run (?:our|the|payroll)|do (?:our|business|any)|open (?:our|the) (?:shop|store|doors)|invoice|pay (?:our )?(?:staff|employees|salaries)|check out|print (?:any )?labels|dispatch)\b|\b(?:customers?|clients|guests|patients|students|users|buyers|visitors) (?:can(?:'t|not)|can not|cannot|are unable to|can no longer) (?:\w+ )?(?:pay|order|check ?out|book|buy|reach us|place orders)\b|\b(?:nobody|no one|none of us) (?:here )?can (?:\w+ )?(?:work|operate|ship|sell|log in|do anything)\b|\bproduction (?:is|has been|system is|environment is) (?:\w+ )?(?:down|stopped|broken|halted)\b|\b(?:complete|total|full) (?:outage|standstill|stand ?still|shutdown)\b|\bbusiness[- ]critical\b|\bdead in the water\b/giu,
    unless:
      /\b(?:storm|take the|take (?:it|that) down|nobody hurt)\b|\b(?:was|were|will be|would be|planned|scheduled|maintenance|if|when|next week|test|staging|sandbox|yesterday|last (?:week|month)|scroll\w*|drop[- ]?down|shut down (?:the|my) (?:computer|laptop|pc)|slow(?:ed)? down)\b/giu,
  },
  {
    rule: 'urgency/loss',
    aspect: 'loss',
    strength: 'explicit',
    match:
      /\b(?:we(?:'re| are)?|i(?:'m| am)?|it(?:'s| is)?|this(?:'s| is)?|which is|my (?:shop|business|company) is|our (?:shop|business|company) is|you(?:'re| are)) (?:\w+ ){0,3}(?:losing|bleeding|costing (?:me|us)|cost (?:me|us)|lost|burning)\b[^.!?\n]{0,25}\b(?:money|sales|orders|customers|clients|revenue|income|business|thousands|hundreds|\d[\d,. ]{0,12}|deals?|contracts?|bookings|cash)|\b(?:hour|day|minute|week|downtime|outage|delay)s? (?:\w+ ){0,3}costs? (?:me|us) |[$€£¥] ?\d[\d.,]{0,12} ?k? (?:an?|per|every|each) (?:hour|day|minute|week)\b|\b(?:lost|losing|lose) (?:\w+ ){0,2}[$€£¥] ?\d[\d.,]*/giu,
    unless:
      /\b(?:cost us nothing|\d+ (?:kilos?|kg|pounds thanks|lbs?|stone)|we pay|i pay|how much (?:does|will|would)|shipping cost\w*|discount|in transit)\b/giu,
  },
  {
    rule: 'urgency/deadline',
    aspect: 'deadline',
    strength: 'explicit',
    match:
      /\b(?:(?:hard |tight |final |absolute |legal |our |the |my )deadline (?:(?:is|was|passes|expires|ends) )?(?:\w+ )?(?:today|tonight|tomorrow|on|at|noon|midnight|monday|tuesday|wednesday|thursday|friday|in (?:an|one|two|three|\d{1,2}) (?:hours?|days?)|this)|(?:must|has to|have to|needs? to|need (?:it|this|them|these)|required|absolutely need \w+|is needed|are needed) (?:\w+ ){0,5}(?:by|before|until|no later than|at the latest|latest by) (?:\w+ ){0,2}(?:today|tonight|tomorrow|noon|midnight|end of (?:the )?(?:day|business)|eod|cob|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|\d{1,2}(?::\d\d|am|pm| ?o'clock|st|nd|rd|th)?)|by (?:\w+ ){0,3}at the (?:very )?latest|(?:event|wedding|launch|audit|inspection|go[- ]live|flight|funeral|surgery|opening|presentation|payroll|exam) (?:is|starts|begins) (?:\w+ )?(?:today|tonight|tomorrow|in (?:an|one|two|three|\d{1,2}) (?:hours?|days?)|this (?:morning|afternoon|evening|week(?:end)?)))\b/giu,
    unless: NO_HURRY,
  },
  {
    rule: 'urgency/hurry',
    strength: 'tone',
    match:
      /\b(?:urgent(?:ly)?|urgency|asap|a\.s\.a\.p|as soon as (?:humanly )?possible|immediate(?:ly)?|right away|at once|emergency|top priority|highest priority|critical (?:issue|problem|bug|for us)|time[- ]sensitive|without (?:further )?delay|(?:need|want) (?:\w+ ){1,4}(?:today|tonight|right now|this instant|by tomorrow)|money back today|(?:getting|kind of|quite|very|so) urgent)\b/giu,
    unless:
      /\b(?:no|not|n'?t|without|nothing|isn'?t) (?:\w+ ){0,2}(?:urgen\w+|rush|hurry|asap|emergency)\b|\bno (?:great )?hurry\b|\bemergency (?:exit|contact|number|light|kit|procedure|services?|room)\b|\b(?:crashes|closes|opens|works?|worked|replied|responded|starts?|stops?|fails?|shows?|disappears?|logs? me out) (?:\w+ )?(?:immediately|right away|at once)\b|\bimmediate(?:ly)? (?:after|before|family|next|below|above)\b|\bthank\w*\b[^.!?]{0,40}\b(?:immediate|right away|asap)/giu,
  },
  {
    rule: 'urgency/urgent-down',
    aspect: 'standstill',
    strength: 'explicit',
    match:
      /\burgent\w*\b[^.!?\n]{0,40}\b(?:down|offline|not working|broken|unable|stopped|outage|can(?:'?t|not)|crashed)\b|\b(?:standing still|stands still|stood still|at a (?:\w+ )?stand-?still|ground to a halt|come to a halt|brought to a halt|stillstand)\b|\b(?:can(?:'?t|not)|can not|unable to) (?:work|serve (?:our|my|any) \w+|do our (?:job|work)|operate|trade|sell anything|take (?:orders|payments)) (?:at all|right now|any ?more|today|because|until|since)\b|\b(?:whole|entire|our) (?:\w+ )?(?:office|team|company|department|shop|staff|crew|school) (?:is |are |can(?:'?t|not) |has been )(?:unable to|work|stuck|idle|sitting idle|blocked|sent home)\b/giu,
    unless: NO_HURRY,
  },
  {
    rule: 'urgency/within-hours',
    aspect: 'deadline',
    strength: 'explicit',
    match:
      /\b(?:need|want|expect|require|demand|must have|give me)\b[^.!?\n]{0,30}\bwithin (?:the|an|one|two|three|the next|\d{1,2}) ?(?:\w+ )?(?:hours?|minutes?|mins)\b|\b(?:this|it|that) (?:really |simply |just )?(?:can(?:'?t|not)|can not|won'?t) wait\b|\bcan(?:'?t|not| not) wait (?:any ?longer|until|till|another)\b|\b(?:every|each|per) (?:single )?(?:hour|day|minute)\b[^.!?\n]{0,20}\bcost(?:s|ing)? (?:us|me)\b|\b(?:i|we)(?:'m|'re| am| are)? (?:fly|flying|leave|leaving|travel(?:l?ing)?|depart(?:ing)?|board(?:ing)?|launch(?:ing)?|go(?:ing)? live|open(?:ing)?|present(?:ing)?)\b[^.!?\n]{0,15}\b(?:tonight|today|tomorrow|in (?:an|one|two|three|\d{1,2}) hours?)\b[^.!?\n]{0,30}\b(?:no|not|n'?t|still|need|without|must)\b|\bneed (?:this|it|them|these|that|an answer|a (?:solution|fix|reply))(?: \w+)? (?:today|tonight|right now|within the hour|this morning|this afternoon)\b[^.!?\n]{0,10}(?:,|because|as|since|or|our|we)|\b(?:deadline|launch|event|wedding|go-?live|cut-?off|submission|audit|exam)\b[^.!?\n]{0,12}\b(?:tonight|today|tomorrow|midnight|in (?:an|one|two|\d{1,2}) hours?)\b/giu,
    unless: NO_HURRY,
  },
  {
    rule: 'urgency/we-lose',
    aspect: 'loss',
    strength: 'explicit',
    match:
      /\b(?:we|i|our (?:shop|store|business|company|restaurant|hotel)) (?:\w+ )?loses? (?:\w+ ){0,2}(?:money|sales|customers|clients|orders|revenue|bookings|business|income|turnover|deals)\b(?= (?:because|since|due|every|each|per|while|right|with|as|over|by the|until|and)\b|\W*$)/giu,
    unless:
      /\b(?:never|not|n'?t|would|could|might|may|will|do we|do i|if|when|don'?t want to|to|can|how|afraid|so that|without) (?:\w+ ){0,3}loses?\b|\bif (?:we|i)\b/giu,
  },
  {
    rule: 'urgency/all-stands-still',
    aspect: 'standstill',
    strength: 'explicit',
    match:
      /\b(?:(?:stands?|standing|stood) still|(?:have|has) stood (?:since|for)|(?:plant|line|mill|machine|production|turbines?|presses|press|shop|site|warehouse|till|tills|farm|business|office|kitchen|everything|nothing|orders?)(?:'s| is| are| has| have)? (?:(?!wrote|storm)\w+ ){0,2}(?:down(?! (?:the|over|word|to|my|our|your))|standing|idle|dead|stopped|at a standstill|dark|gone dead|offline)\b|(?:no|nothing) (?:moves|going out|coming (?:in|through))\b|(?:sitting|sat|stood|standing) (?:here |around |idle )(?:with nothing|looking at|doing nothing|idle)?|twiddling|nothing (?:moves|gets? invoiced|goes out|works here)|no (?:orders|bookings|calls) (?:are )?(?:coming|come|getting)|effectively stopped|we are stopped|(?:lorr(?:y|ies)|trucks?|customers|guests|patients|growers|drivers|people) (?:are |is )?(?:waiting|queu(?:e)?ing|lined up|stuck) (?:at|outside|in|to be)|queue (?:is )?out (?:of )?the door|(?:send|sent|sending) (?:everyone|everybody|the staff|them|people|the team) home|(?:had|have) to (?:shut|close) (?:the|my|our)|turn(?:ed|ing)? (?:guests|customers|people|patients) away|(?:can'?t|cannot|can not|unable to|couldn'?t) (?:\w+ )?(?:work|open (?:the|up)|take (?:card|orders|payments|bookings)|invoice|ship|run payroll|restart|trade|serve|dispatch|bill|sell|load|milk|operate|do anything until|pull (?:our|their))|(?:prod|production) (?:is |'s )?down|sev ?1|p1\b|treat as p)\b/giu,
    unless:
      /\b(?:no (?:rush|hurry|problem)|planned|maintenance|next (?:week|month|year)|test system|staging|fine now|was down|mondays anyway|until (?:june|july|may|spring)|in 2019|stopped production|how (?:do|can)|love|happy|thank\w*|which|do you know|open the (?:app|file|link|lid|attachment|jar|door|bonnet)|login page|bingo)\b|\?\W*$/giu,
  },
  {
    rule: 'urgency/it-costs-us',
    aspect: 'loss',
    strength: 'explicit',
    match:
      /\b(?:(?:we|i|it|you)(?:'re| are|'m| am|'s| is)? (?:los(?:e|es|ing)|bleed(?:ing)?|cost(?:s|ing)) (?:\w+ ){0,4}(?:[£$€]?\d[\d,.]*|money|customers|thousands|a fortune|euros?|sugar|bookings|trade|guests|sales|the lot|harvest|wages|day)(?! (?:kilos?|kg))|losing (?:the lot|the evening|the day|customers|money|business|trade|sugar|it every|orders)|los(?:e|es|ing) (?:\w+ ){0,3}(?:every|each|per|by the|an?) (?:hour|day|minute|night)|(?:hour|day|minute)s? (?:\w+ ){0,4}(?:costs?|i lose|we lose)|(?:a|per|every|each) (?:day|hour|minute) (?:we|it|that) (?:lose|costs?)|(?:milk|crop|cane|fish|food|stock|fruit|harvest|meat|flowers)(?:'s| is| are)? (?:\w+ )?(?:going off|rotting|spoil(?:ing|t)|melting|thawing|wilting|losing|cut)|earned nothing|no wages|my income depends|lose the (?:contract|deal|order|tender|client)|penalty (?:of|per|for each))\b/giu,
    unless:
      /\b(?:weight|kilos|how much (?:do|would|does)|would|nothing by|if i|consult\w*|do i lose|connection|signal|thank\w*|patience|my mind|sleep|faith|hair|hope|count)\b|\?\W*$/giu,
  },
  {
    rule: 'urgency/clock-runs',
    aspect: 'deadline',
    strength: 'explicit',
    match:
      /\b(?:(?:only|just|within|(?:closes?|starts?|leaves?|lands?|runs?|there|live|noon|due|in|opens?|boards?|boarding|departs?|begins?) in|in the next|less than|under) (?:the )?(?:\d{1,2}|an|one|two|three|four|five|six|ten|twenty|half an) (?:mins?|minutes?|hours?|hrs?|h)\b[^.!?\n]{0,40}|(?:closes|ends|starts?|begins?|opens?|runs|departs?|leaves?|goes (?:out|up|live)|shuts|expires?|due|boarding|flies|fly|board meets|pitch is|event is|show is|gate closes|takes off|meets?|arrives?|arrive|get off|get there) (?:\w+ ){0,3}(?:at (?:noon|midnight|\d{1,2}(?::\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten)|in (?:an|one|two|three|four|five|six|ten|twenty|\d{1,2})|\d{1,2}(?::\d\d| ?[ap]m)|tonight|today|tomorrow|now|this (?:evening|afternoon|morning)|by \d)|curtain(?:'s)? (?:is )?(?:at|goes)|(?:deadline|cut-?off|submission|board pack|bid|payroll|closing date)(?:'s| is)?\b[^.!?\n]{0,25}\b(?:today|tonight|midnight|noon|tomorrow|\d ?(?:am|pm)|\d{1,2}:\d\d|by \d|in \d|at \w+)|(?:due|latest|needed by|by|before|need it|needed|must|has to be|have to be|here) (?:\w+ ){0,2}(?:noon|tonight|midnight|eod|\d{1,2} ?(?:am|pm)|five o'clock|by four|the weekend|at the latest)\b|need (?:it|them|this|one|the \w+) (?:\w+ )?(?:today|tonight|now|by (?:noon|four|five|six|tomorrow|friday|monday|tuesday|wednesday|thursday|saturday|sunday|\d)|before (?:noon|the|monday|friday)|on (?:saturday|friday|sunday))|(?:can'?t|cannot|can not|won'?t) (?:really )?wait(?! to)|tomorrow is too late|too late (?:for|by then)|time is running|running out of time|clock(?:'s| is) ticking|now or never|drop everything|top ?most priority|top priority|emergency|mayday|sos\b|(?:getting married|bride|wedding|funeral|birthday|ceremony|70th|party|exam|interview|surgery|operation|visa appointment|course|competition|audit|race) (?:\w+ ){0,3}(?:is |'s |are |begins |starts )?(?:on |this |in |at )?(?:saturday|sunday|friday|monday|tuesday|wednesday|thursday|tomorrow|today|tonight|two hours|an hour|\d+ (?:hours|days))|stranded|stuck (?:at|in|on|between) (?:the |a )?(?:border|airport|station|side of)|i'?m locked out|at the (?:airport|counter|gate|check-?in)\b[^.!?\n]{0,20}\b(?:now|no ticket|won'?t|closes|and)\b|boarding now|outside my own|in my socks|(?:days?|offer|window|books?|term|period) (?:ends?|close|closes) (?:tonight|today|tomorrow)|this (?:second|very minute|instant)|(?:send|need) (?:some(?:one|body)|an engineer) (?:now|tonight|today|at once|on a plane)|(?:is|are|it'?s) tomorrow[.!]|may be no tomorrow|dying in|no way home|window (?:shuts|closes)|today'?s the \d+)\b/giu,
    unless:
      /\b(?:no (?:rush|hurry|stress|great hurry)|not urgent|take your time|(?:when|what|which|where|is|are|does|do|how)(?:'s| is| are| does| do)? (?:the|it|there|you|my|i|late|time|fast)\b[^.!?]{0,40}\?|would be nice|later is fine|extended|was moved|smoothly|whenever|in may|plan ahead|thank\w*|happy|lovely|fine (?:with|for)|is fine|emergency (?:exit|number|kit|contact|light)|three months|works (?:again|now)|offer|suits|book a seat|open day|shop opens|opening hours|free trial|reply (?:with)?in|looking forward|instead of|came over|3 am|battery|lasts?|later as planned|formal notice|unless the sum|sorted by|ships in|can'?t wait to|or the day after)\b|\?\W*$/giu,
  },
  {
    rule: 'urgency/pressed',
    strength: 'tone',
    match:
      /\b(?:urgent(?:ly)?|asap|expedite|on priority|hurry(?: up)?|quick(?:ly)?,? please|pressed for time|getting tight|cutting it (?:fine|close)|starting to sweat|twitchy|getting (?:a bit |rather |quite )?nervous|fingers crossed|not sleeping|speed (?:it|this|things) up|only (?:two|three|one|a) days? left|(?:client|customer|somebody|someone|patient|buyer)s? (?:is|are) waiting|waiting on me|last tablet|no heating|no hot water|minus \d+|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|then)\b[^.!?\n]{0,20}(?:\?|or i|at the latest)|(?:birthday|rent|flight|visa|trip|exam|interview|guests?|course|holiday)(?:'s| is| goes| arrive)?\b[^.!?\n]{0,30}\b(?:on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \d)|tomorrow|by then|at six|in two|due))\b/giu,
    unless:
      /\b(?:no|not|n'?t|nothing|isn'?t) (?:\w+ ){0,2}(?:urgent\w*|hurry|rush|asap)\b|\bhow do i set\b|\bset a ticket\b|\bbook(?:ed)? in a hurry\b|\bmy (?:sister|tortoise)\b|\b(?:thank\w*|leaving for|happy birthday|lovely|would be nice|no stress|plan ahead|as agreed|may i book|asap-\w+)\b/giu,
  },
  {
    rule: 'urgency/stakes',
    aspect: 'loss',
    strength: 'explicit',
    match:
      /\b(?:we|i|they)(?:'ll| will| could| would|'re going to| may)? (?:then )?(?:lose|forfeit) (?:the|my|our) (?:house|home|flat|sale|deal|client|deposit|place|visa|job|licence|slot|grant|funding|harvest|crop|offer|buyer)\b|\b(?:my|his|her|our) jobs? (?:is |are )?(?:on the line|at stake)\b|\bevery (?:day|hour|minute|night)\b[^.!?\n]{0,45}\b(?:costs?|means|is)\b[^.!?\n]{0,12}\d[^.!?\n]{0,20}\b(?:don'?t|not|lose|lost|less|gone)\b|\b(?:that )?(?:i|we) (?:don'?t|can'?t|cannot|couldn'?t) (?:earn|trade|invoice)\b|\b(?:\d+ ?%|all|every|100 per ?cent) (?:of )?(?:our |the )?(?:card )?(?:payments|orders|transactions|logins|calls|checkouts)\b[^.!?\n]{0,25}\b(?:declined|failing|rejected|bounc\w+|lost|blocked|dropped|refused)\b|\b(?:water|sewage|cellar|leak|flood)\b[^.!?\n]{0,35}\b(?:rising|climbing|coming (?:in|through|down)|pouring|running down|comes in|up to the (?:\w+ )?(?:step|knees?|ankles?))\b|\brains in\b|\bstanding ripe\b|\bclients'? fines\b|\bfines go\b/giu,
    unless:
      /\b(?:thank\w*|love[sd]?|lovely|brilliant|perfect|wonderful|happy|glad|how (?:do|can|could|would|should) (?:i|we))\b|\b(?:if|how|fixed|stopped|was last|used to)\b[^.!?\n]{0,20}\?/giu,
  },
  {
    rule: 'urgency/no-time-left',
    aspect: 'deadline',
    strength: 'explicit',
    match:
      /\b(?:some(?:one|body)|you|an engineer|it|this|a (?:plumber|doctor|nurse|fitter|driver)) (?:needs?|has|have|must|need) (?:to )?(?:come|be (?:here|fixed|done|out|sorted)|get here)\b[^.!?\n]{0,15}\b(?:tonight|now|today|this (?:minute|instant|second|evening)|within the hour)\b|\b(?:doesn'?t|don'?t|hasn'?t|haven'?t) (?:think (?:he|she|they) (?:has|have)|have|got) (?:until|till|that long|days|long left)\b|\b(?:running out of time|time(?:'s| is) running out|clock(?:'s| is) ticking)\b|\banother (?:buyer|bidder|tenant|family|client) (?:is )?waiting\b|\b(?:visa|permit|passport|medication|insulin|oxygen|benefits?)\b[^.!?\n]{0,15}\b(?:runs? out|expires?|ends?|lapses?)\b|\b(?:insulin|tablets?|needles?|doses?|inhalers?|pills|medication|formula|oxygen)\b[^.!?\n]{0,30}\b(?:one|two|three|a day'?s|none|nothing) left\b|\bwithout (?:them|it) i (?:fit|can'?t|cannot|stop|won'?t)\b|\bif (?:that|the|your) (?:\w+ )?(?:van|driver|engineer|fitter|courier|parcel|order)[^.!?\n]{0,20}\bin (?:an|one|half an|two) hours?\b|\bdoctors (?:don'?t|say|give)\b[^.!?\n]{0,40}\b(?:until|days|hours)\b|\bdead[,.]? (?:and|black friday|doors|we open)\b/giu,
    unless:
      /\b(?:thank\w*|love[sd]?|lovely|brilliant|perfect|wonderful|happy|glad|how (?:do|can|could|would|should) (?:i|we))\b|\?\W*$/giu,
  },
  {
    rule: 'urgency/hand-to-mouth',
    strength: 'tone',
    match:
      /\b(?:pounds|quid|euros|dollars|pence) (?:in my (?:purse|account|pocket)|left (?:to|until|till|for))\b|\b(?:rent|mortgage|wages|payroll|salaries)(?:'s| is| are)? (?:due|go(?:es)? out|leaves?|has to be paid|need paying)\b|\bto last until\b|\b(?:exam|interview|hearing|operation|surgery|funeral|wedding|audit|viva)(?:'s| is| starts)?\b[^.!?\n]{0,25}\b(?:in the morning|tomorrow|tonight|at (?:nine|ten|eight|\d))\b|\bburning through (?:annual leave|holiday|my savings|money)\b|\bwork from home and\b|\bi drive for a living\b|\bhole where the (?:cooker|boiler|kitchen|roof|window|door|toilet)\b|\bwaiting room'?s? (?:is )?full\b|\b(?:letter|form|document|paper|certificate) (?:from you )?is the only thing missing\b/giu,
    unless:
      /\b(?:thank\w*|love[sd]?|lovely|brilliant|perfect|wonderful|happy|glad|how (?:do|can|could|would|should) (?:i|we))\b|\b(?:could|can) (?:you|i)\b|\?\W*$/giu,
  },
  {
    rule: 'urgency/cannot-without',
    aspect: 'deadline',
    strength: 'explicit',
    match:
      /\b(?:plane|train|flight|ferry|coach) to catch\b|\b(?:can'?t|cannot|can not) (?:leave|fly|travel|drive|operate|trade|serve|treat|teach|ship|land|sail) without\b|\bnone of (?:our|the|my) (?:tills?|machines?|screens?|printers?|computers?|systems?|lines?|phones?|doors?|pumps?|ovens?|presses|terminals?|servers?|registers|lifts)(?: \w+)? (?:will|works?|can|takes?|prints?|opens?|loads?|starts?|responds?)\b|\b(?:opens?|starts?|begins?|kicks? off|closes?|leaves?|doors?) at half (?:past )?\w+/giu,
    unless:
      /\b(?:thank\w*|love[sd]?|lovely|great|brilliant|perfect|wonderful|happy|glad|how (?:do|can|could|would|should) (?:i|we)|could you|no (?:rush|hurry|harm|problem))\b/giu,
  },
  {
    rule: 'urgency/they-stand-here',
    strength: 'explicit',
    match:
      /\b(?:bride|groom|patient|guests|audience|judges|congregation|inspector|clients?|customers|children|passengers) (?:is|are)(?: all| already)? (?:standing|sitting|lying|queueing|waiting) (?:here|outside|there|in the|at the door|without)\b|\b(?:stuck|stranded) (?:at|on|in|by) (?:the|a) (?:services|motorway|airport|station|roadside|platform|hard shoulder|side of|border|harbour|ferry)\b/giu,
    unless: /\b(?:thank\w*|love[sd]?|lovely|waiting list|happy|how (?:do|can)|were)\b|\?\W*$/giu,
  },
];

/** English: business at a standstill, stated loss, a deadline, hurry. */
export const patterns: readonly Pattern[] = except(heard, NEAR_MISS);
