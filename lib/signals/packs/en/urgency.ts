import type { Pattern } from '../../pattern.ts';

const NO_HURRY =
  /\b(?:no|not|n'?t|without|nothing|isn'?t) (?:\w+ ){0,2}(?:urgen\w+|rush|hurry|asap|deadline)\b|\bno (?:great )?hurry\b|\bwhen you (?:get|have) (?:a|the) (?:chance|moment|time)\b/giu;

/** English: business at a standstill, stated loss, a deadline, hurry. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'urgency/standstill',
    aspect: 'standstill',
    strength: 'explicit',
    match:
      /\b(?:our|my|the|whole|entire|all (?:of )?our) (?:\w+ ){0,3}(?:business|shop|store|stores|company|production|factory|warehouse|operations?|team|office|site|line|plant|restaurant|clinic|webshop|checkout|website|platform|system|systems|tills?|payments?)(?:'s| is| are| has| have)? (?:\w+ ){0,3}(?:at a (?:complete )?stand ?still|stopped|halted|paraly[sz]ed|on hold|blocked|dead in the water|shut down|closed because|offline|down|unable to (?:work|operate|sell|ship|trade|serve|process))\b|\b(?:we|i|nobody|no one|our (?:\w+ )?(?:team|staff|business|customers?|shop|employees|users|people|drivers|nurses|warehouse)) (?:can(?:'t|not)|can not|cannot|are unable to|am unable to|is unable to|aren'?t able to|can no longer) (?:\w+ )?(?:work|operate|ship|sell|trade|serve (?:our )?(?:customers|patients|guests)|process (?:any )?(?:orders|payments)|take (?:any )?(?:orders|payments|bookings)|run (?:our|the|payroll)|do (?:our|business|any)|open (?:our|the) (?:shop|store|doors)|invoice|pay (?:our )?(?:staff|employees|salaries)|check out|print (?:any )?labels|dispatch)\b|\b(?:customers?|clients|guests|patients|students|users|buyers|visitors) (?:can(?:'t|not)|can not|cannot|are unable to|can no longer) (?:\w+ )?(?:pay|order|check ?out|book|buy|reach us|place orders)\b|\b(?:nobody|no one|none of us) (?:here )?can (?:\w+ )?(?:work|operate|ship|sell|log in|do anything)\b|\bproduction (?:is|has been|system is|environment is) (?:\w+ )?(?:down|stopped|broken|halted)\b|\b(?:complete|total|full) (?:outage|standstill|stand ?still|shutdown)\b|\bbusiness[- ]critical\b|\bdead in the water\b/giu,
    unless:
      /\b(?:was|were|will be|would be|planned|scheduled|maintenance|if|when|next week|test|staging|sandbox|yesterday|last (?:week|month)|scroll\w*|drop[- ]?down|shut down (?:the|my) (?:computer|laptop|pc)|slow(?:ed)? down)\b/giu,
  },
  {
    rule: 'urgency/loss',
    aspect: 'loss',
    strength: 'explicit',
    match:
      /\b(?:we(?:'re| are)?|i(?:'m| am)?|it(?:'s| is)?|this(?:'s| is)?|which is|my (?:shop|business|company) is|our (?:shop|business|company) is|you(?:'re| are)) (?:\w+ ){0,3}(?:losing|bleeding|costing (?:me|us)|cost (?:me|us)|lost|burning)\b[^.!?\n]{0,25}\b(?:money|sales|orders|customers|clients|revenue|income|business|thousands|hundreds|\d[\d,. ]{0,12}|deals?|contracts?|bookings|cash)|\b(?:hour|day|minute|week|downtime|outage|delay)s? (?:\w+ ){0,3}costs? (?:me|us) |[$€£¥] ?\d[\d.,]{0,12} ?k? (?:an?|per|every|each) (?:hour|day|minute|week)\b|\b(?:lost|losing|lose) (?:\w+ ){0,2}[$€£¥] ?\d[\d.,]*/giu,
    unless: /\b(?:cost us nothing|how much (?:does|will|would)|shipping cost\w*|discount|in transit)\b/giu,
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
];
