import type { Pattern } from '../../pattern.ts';

// "account manager", "password manager" … are no superiors.
const UNLESS =
  /\b(?:account|product|project|property|password|task|device|file|package|window|download|extension|boot|content|event|store|office|case|warranty|community|facilities|tag|profile|session|ad|ads|campaign) (?:manager|director)|\bmanager (?:role|account|access|permissions?|login|seat|view|plan|app|dashboard|position|tool|license)|\b(?:no|not|don'?t|do not|doesn'?t|without) (?:\w+ ){0,3}(?:need(?:ing)?|want(?:ing)?|have|having)? ?(?:to )?(?:speak|talk|escalate|involv\w+|complain)\b|\bhow (?:do|can|would|should) (?:i|we) (?:add|assign|invite|set|create|change|make|promote)\b|\b(?:my|our) (?:manager|supervisor|boss|director) (?:\w+ ){0,2}(?:wants?|needs?|would like|asked|asks|said|says|thinks?|told)\b|\b(?:great|lovely|nice|good|pleasant|helpful|wonderful) (?:\w+ )?(?:chat|talk|call|conversation)\b|\b(?:praise|compliment)\b|\b(?:thank|thanks)\b[^.!?]{0,40}\b(?:manager|supervisor|boss)\b/giu;

/** English: asks for someone above the agent (R24, R34). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'manager-demand/speak-to',
    strength: 'explicit',
    match:
      /\b(?:speak|speaking|talk|talking|chat|deal(?:ing)? (?:only )?with|go(?:es|ing)? (?:straight |right |directly )?to|escalat(?:e|ed|ing)|transfer(?:red)?|pass(?:ed)? (?:me|us|this|it)|put (?:me|us)|connect(?:ed)?|forward(?:ed)?|complain(?:ed)?|hear(?:ing)? (?:back )?from|call(?:ed)? (?:back )?(?:by|from)|hand (?:me|us|this|it))\b[^.!?\n]{0,30}\b(?:your|a|an|the|another|one of your|ur)\s(?:\w+\s){0,2}(?:manager|mgr|supervisor|superior|boss|team ?lead(?:er)?|director|management|line manager|higher[- ]ups?|person in charge|vice president|head of \w+)\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/someone-above',
    strength: 'explicit',
    match:
      /\b(?:speak|talk|escalat(?:e|ed)|transfer|pass|put|connect|forward|get|give|find|want|need|is there|send (?:this|it))\b[^.!?\n]{0,30}\b(?:some(?:one|body)|anyone|anybody|a person)\s(?:else\s)?(?:more |much more )?(?:senior|above you|higher(?: up)?|in charge|in management|with (?:more |some |any |real |actual )?(?:authority|power|seniority)|who (?:has|have) (?:the )?authority|who can (?:actually|really) (?:help|decide|do something|fix|make (?:a )?decisions?)|who (?:actually )?knows what they(?:'re| are) doing)\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/get-me',
    strength: 'explicit',
    match:
      /\b(?:get|give|find|bring|fetch) (?:me|us)\b[^.!?\n]{0,20}\b(?:manager|mgr|supervisor|superior|boss|team ?lead(?:er)?|director)\b|\b(?:where|who) (?:is|are|'s) (?:your|the) (?:\w+ )?(?:manager|supervisor|boss|superior|management|person in charge)\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/want-manager',
    strength: 'explicit',
    match:
      /\b(?:want|wants|demand(?:ed|ing)?|need|insist(?:ed|ing)? (?:on|that)|require|asked|asking|ask|request(?:ed|ing)?|waiting|expect)\b(?: for| to (?:see|have|get))?\s(?:a call (?:back )?from |a response from |an answer from |a reply from )?(?:a|the|your)\s(?:\w+\s)?(?:manager|mgr|supervisor|superior|boss|team ?lead(?:er)?)\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/manager-please',
    strength: 'explicit',
    match:
      /^\W*(?:manager|supervisor)\W*(?:please|now|immediately|asap)\b|\b(?:manager|supervisor),? (?:please|now|immediately|right now|asap)\b|\blet me (?:speak|talk) (?:to|with) (?:your )?(?:manager|supervisor|boss)\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/escalate',
    strength: 'explicit',
    match:
      /\b(?:escalate|escalated|escalating|escalation of) (?:this|my|our|the|it|that)\b(?: (?:case|ticket|issue|complaint|matter|problem|request|conversation|to \w+|now|immediately|further|asap|right away|at once|please|urgently|higher|up)){0,4}|\b(?:request|want|demand|need|asking for|requesting) (?:an |a |immediate |the )*escalation\b|\btake (?:this|it|my complaint) (?:higher|further up|to the next level|up the chain)\b/giu,
    unless:
      /\b(?:how|when|where) (?:do|can|should|would|to) (?:i|we|you)?\b|\b(?:who escalated|is it possible|if it is possible)\b|\b(?:escalation|escalate) (?:policy|process|matrix|rule|path|feature|procedure)\b|\b(?:no|not|don'?t|do not|without) (?:\w+ ){0,3}escalat|\bour (?:own |internal )?(?:customers?|users?|clients?) (?:\w+ ){0,2}escalat|\b(?:it|this|situation|that|things|conflict|tension) (?:is |has |was )?escalat/giu,
  },
  {
    rule: 'manager-demand/upper-management',
    aspect: 'upper-management',
    strength: 'explicit',
    match:
      /\b(?:speak|talk|write|writing|e-?mail(?:ing)?|mail|contact(?:ing)?|go(?:ing)?|deal(?:ing)? (?:only )?with|escalate|escalating|take this|complain|letter|message|reach out|cc|copy(?:ing)?|send this)\b[^.!?\n]{0,25}\b(?:(?:your|the) (?:ceo|coo|cto|cfo|owner|board|executive (?:team|office|board)|executives|senior management|upper management|top management|managing director|founder|chief executive|head office|directors)|upper management|senior management|corporate(?: office)?|head office)\b/giu,
    unless:
      /\b(?:no|not|don'?t|do not|won'?t) (?:\w+ ){0,3}(?:need|want|have|involve)\b|\bcan you (?:cc|copy)\b|\b(?:our|my) (?:ceo|owner|head office)\b|\b(?:please )?(?:send|ship|deliver)\b[^.!?]{0,30}\bhead office\b/giu,
  },
  {
    rule: 'manager-demand/have-manager-call',
    strength: 'explicit',
    match:
      /\b(?:have|put|send|ask|tell|let|make|get|need|want|expect|can|could|will|may) (?:your|a|the) (?:\w+ )?(?:manager|mgr|supervisor|boss|superior|director|team ?lead(?:er)?)\b[^.!?\n]{0,12}\b(?:take over|step in|intervene|call|phone|ring|contact|e-?mail|write|reply|respond|answer|in touch|get back|reach out|on|look (?:at|into)|handle)\b|\b(?:whoever|the person|some(?:one|body)|the one|who(?:'s| is))(?: (?:who|that))?(?:'s| is)? (?:actually |really )?(?:in charge|responsible for (?:this|your)|running (?:this|that|your)|above you)\b|^\W*(?:(?:just|so) )*escalate\b(?! (?:\w+ )?(?:privileges|permissions|rights|access))|\b(?:please|kindly) escalate\b(?! (?:\w+ )?(?:privileges|permissions|rights|access))|\b(?:manager|supervisor|superior)s? (?:there |here |available )?(?:that |who |whom )?(?:i|we) (?:could|can|may|might) (?:talk|speak|write|complain)\b|\bgo(?:ing)? over your head\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/power-to-decide',
    strength: 'explicit',
    match:
      /\b(?:want|need|get|give|find|expect|talk|speak|call(?:ed)?|contact(?:ed)?|connect|pass(?:ed)?|put|transfer|hear|let|is there|appreciate it if)\b[^.!?\n]{0,40}\b(?:some(?:one|body)|any(?:one|body)|a person|people|the one)\s(?:there |else )?(?:with (?:(?:a|an|the|more|some|any|real|actual|proper|decision|decision-making|enough) ){0,3}(?:power|authority|powers|rights|responsibility|say)|(?:who(?:'?s| is)? |that )?(?:can|could|may|is able to|is allowed to|has the power to) (?:actually |really |finally )?(?:decide|make (?:a |the |such |any )?(?:decisions?|calls?)|approve)|from (?:\w+ )?(?:management|leadership|head office|higher up)|in (?:charge|management|leadership)|further up|above (?:you|your level|them)|at a higher level)\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/have-it-escalated',
    strength: 'explicit',
    match:
      /\b(?:want|demand|request|insist|expect|asking|ask|need|please|must|should|kindly)\b[^.!?\n]{0,40}\b(?:be|gets?|been|is|have it|this|it|have this) (?:\w+ )?escalated\b|\b(?:gets?|be|been) (?:raised|passed|taken) (?:up )?to (?:the next level|a higher level|your (?:manager|boss|superior|management))/giu,
    unless:
      /\b(?:how|when|where|why|if) (?:do|can|does|is|are|will|it|a|the)\b|\b(?:rule|policy|trigger|workflow|automatically)\b/giu,
  },
  {
    rule: 'manager-demand/contact-details',
    strength: 'explicit',
    match:
      /\b(?:names?|numbers?|e-?mail(?: address)?|contact(?: details| info\w*| data)?|phone number|address|extension)(?: and \w+)? (?:of|for|to reach) (?:your|ur) (?:\w+ ){0,2}(?:manager|manger|mgr|supervisor|superior|boss|team ?lead(?:er)?|director|ceo|management)\b|\b(?:your|ur) (?:\w+ )?(?:boss|manager|manger|supervisor|superior)(?:'?s)? (?:\w+ )?(?:name|number|e-?mail|contact|phone)\b/giu,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/connect-superior',
    strength: 'explicit',
    match:
      /\b(?:connect|transfer|put|pass|speak|talk|talking|discuss|refer|forward|escalate|chat|call|meeting|conversation|word)\b[^.!?\n]{0,30}\b(?:with|to|through to|onto) (?:your|ur|the|a|ya|any) (?:\w+ )?(?:line |duty |shift |floor |senior )?(?:manager|manger|mgr|supervisor|superior|superiors|boss|higher[- ]ups?|head of (?:customer|support|service|sales|operations|complaints)(?: \w+)?)\b|\b(?:have|let|get|ask|tell) (?:your|ur) (?:\w+ )?(?:\w+ )?(?:manager|manger|boss|supervisor|superior)\b[^.!?\n]{0,8}\b(?:call|ring|phone|contact|write|e-?mail|answer|reply|join)/giu,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/above-first-level',
    strength: 'explicit',
    match:
      /\b(?:not|n'?t|no longer|done|stop|tired of)\b[^.!?\n]{0,40}\b(?:first|1st|front)[- ]?(?:level|line|tier)\b/giu,
  },
];
