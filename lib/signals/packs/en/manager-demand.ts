import type { Pattern } from '../../pattern.ts';
import { except } from './except.ts';

// "account manager", "password manager" … are no superiors.
const UNLESS =
  /\b(?:your (?:app|phone system|tool)|lost property|knighthood|deserves? (?:a|the))\b|\bcan a (?:manager|supervisor)\b|\bmay i have your manager'?s name\b|\b(?:account|product|project|property|password|task|device|file|package|window|download|extension|boot|content|event|store|office|case|warranty|community|facilities|tag|profile|session|ad|ads|campaign) (?:manager|director)|\bmanager (?:role|account|access|permissions?|login|seat|view|plan|app|dashboard|position|tool|license)|\b(?:no|not|don'?t|do not|doesn'?t|without) (?:\w+ ){0,3}(?:need(?:ing)?|want(?:ing)?|have|having)? ?(?:to )?(?:speak|talk|escalate|involv\w+|complain)\b|\bhow (?:do|can|would|should) (?:i|we) (?:add|assign|invite|set|create|change|make|promote)\b|\b(?:my|our) (?:manager|supervisor|boss|director) (?:\w+ ){0,2}(?:wants?|needs?|would like|asked|asks|said|says|thinks?|told)\b|\b(?:great|lovely|nice|good|pleasant|helpful|wonderful) (?:\w+ )?(?:chat|talk|call|conversation)\b|\b(?:praise|compliment)\b|\b(?:thank|thanks)\b[^.!?]{0,40}\b(?:manager|supervisor|boss)\b/giu;

// Managers by trade, and meetings with them that have nothing to do with a complaint.
const NEAR_MISS =
  /\b(?:events?|wedding|banquet\w*|conference|bookings?|reservations?|sales|fleet|travel|stage|tour|hiring|recruit\w*|marketing|partnerships?|press|procurement|practice|site|farm|stock|block|area sales|relationship|release|data|fund|investment|kitchen|club|band|choir|floor|garden|house|theatre) (?:managers?|directors?)\b[^.!?\n]{0,30}\b(?:about|for|regarding|on|to (?:arrange|discuss|book|plan|talk))\b|\b(?:about|regarding|to (?:arrange|discuss|book|plan)) (?:(?:a|an|our|my|the) (?:\w+ ){0,2}(?:birthday|wedding|lunch|dinner|party|conference|job|vacancy|position|role|partnership|sponsorship|placement|school visit|charity|raffle|internship|catering|reunion|christening|anniversary)|an? (?:\w+ ){0,2}(?:group|booking|order|quote|menu|rate|discount|hire|tour))\b|\bescalate (?:a|an|any|some|the|tickets?|cards?|alerts?|cases?|incidents?|tasks?) ?(?:\w+ ){0,3}(?:automatically|after|to (?:a|another|the) (?:queue|team|group|tier)|when|if)\b|\b(?:tell|let) (?:the|your) (?:manager|boss|owner|director|landlord) (?:know )?(?:that )?(?:i|we|he|she|they|how|what a|the \w+ (?:was|were|is))(?:'ll| will| won'?t| shan'?t| can'?t|'m| am|'ve| have)? (?:\w+ )?(?:need|come|be|pop|bring|enjoyed|loved|thought|good|great|wonderful|lovely|happy|grateful|collect|late|running|said (?:hi|hello|thanks))\b|\b(?:they'?re|he'?s|she'?s) expecting (?:me|us|my)\b|\bwould like to know who to (?:ask|speak)\b|\bwhom should\b|\bwho'?d be the right person\b|\b(?:events?|wedding|banquet\w*|conference|sales|marketing|press|hiring|recruit\w*|partnerships?) (?:managers?|directors?)\b|\b(?:ask|asking|check with|let|tell) the (?:\w+ )?(?:manager|owner|landlord|director|warden|caretaker) (?:whether|if|about|to (?:open|leave|let)|for the)\b/giu;

const heard: readonly Pattern[] = [
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
      /\b(?:thanks?|thx|cheers|ta|grateful|glad)\b|\b(?:how|when|where) (?:do|can|should|would|to) (?:i|we|you)?\b|\b(?:who escalated|is it possible|if it is possible)\b|\b(?:escalation|escalate) (?:policy|process|matrix|rule|path|feature|procedure)\b|\b(?:no|not|don'?t|do not|without) (?:\w+ ){0,3}escalat|\bour (?:own |internal )?(?:customers?|users?|clients?) (?:\w+ ){0,2}escalat|\b(?:it|this|situation|that|things|conflict|tension) (?:is |has |was )?escalat/giu,
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
  {
    rule: 'manager-demand/bring-the-boss',
    strength: 'explicit',
    match:
      /\b(?:get|give|gimme|find|bring|fetch|put|pass|send|show|call|gets?|want|wants|wanted|need|needs|expect|expects|insists?|demands?|ask(?:s|ed|ing)? (?:for|to)|require|ring|hear|call|tell|let|talk|talks|talking|speak|speaks|speaking|discuss|word|call|email|cc|copy|forward|escalate[ds]?|refer|transfer|connect(?:ed)?|put through|hold|wait|waiting|complain|meeting|settle|prefer|like|like(?:s)? to be (?:called|rung)|have|where'?s|who'?s|who is)\b[^.!?\n]{0,45}\b(?:(?:your|ur|ya|the|a|an|another) (?:\w+ ){0,2}?(?:manager|mgr|supervisor|superiors?|gaffer|boss|bosses|team ?lead(?:er)?|head of [\w ]{3,30}|ceo|coo|cfo|cto|chief executive|chief librarian|chairman|director(?: \w+)?|directors|managing director|principal|superintendent(?: \w+)?|senior(?= does| has| to)|senior partner|partner|proprietor|owner|board|vp|branch head|head office|general manager|practice manager|store manager|operations manager|ward manager|depot manager|shift manager|race director|branch manager|regional manager|senior management|management|higher authorit\w+|organ grinder|general manager|deputy head|headteacher|head chef|responsible person|person responsible|person in charge|line manager)|(?:some(?:one|body)|any(?:one|body)|whoever|the (?:one|person)|a person|one named person)(?: else)?(?: more| far| much)? ?(?:senior|above (?:you|the|them|this)|higher(?: up)?|in charge|with (?:a title|authority|some authority|clout|power|rank)|w\/ a title|who(?:'s| is)? (?:can (?:actually )?(?:decide|make|say yes|help)|responsible|runs?|allowed|senior|in charge|owns|took)|that can|runs (?:this|the|that|it)|owns|is responsible|signs|made (?:this|that)|took (?:it|this|that)|who (?:can|runs|owns|took|made|is)))\b/giu,
    unless:
      /\b(?:account|product|project|property|password|task|device|file|package|window|download|extension|boot|content|event|tag|profile|ad|campaign) manager\b|\bmy (?:manager|boss|supervisor|director|ceo) (?:asked|says?|said|wants?|needs?|would|has|is|loved)|\b(?:our|my) (?:new )?(?:ceo|director|manager|boss|supervisor|head office|head of|office manager|site manager|own customer)\b|\b(?:praise|thank\w*|compliment\w*|lovely|raise|manager account|do not want to (?:talk|speak)|permissions?|role|invite|polish|speaks|how (?:do|can|to|does)|final boss|boss level|boss fight|like a boss|director'?s cut|is an? \w+ manager|used to|lost property|bonus|no need|don'?t (?:escalate|involve|need|want to (?:bother|complain))|not (?:necessary|needed) to|i'?m the (?:\w+ )?(?:manager|owner|director)|as (?:the|a) (?:\w+ )?manager|deliver\w*|ship(?:ping)?|car park|the owner of the|loves?|wife'?s|birthday|paint|film|movie|role|access|dashboard|stayed|seats?|quote|licen[cs]e|in your (?:app|phone|tool))\b|\bis (?:it|there a) [^.!?]{0,20}\?/giu,
  },
  {
    rule: 'manager-demand/at-a-higher-level',
    strength: 'explicit',
    match:
      /\b(?:take (?:it|this|that|my \w+)? ?(?:upstairs|to the top|higher|up the (?:chain|ladder|line))|(?:kick|bump|pass|push|move|send) (?:this|it|that|my \w+) (?:up|upstairs|on) (?:to|the)|from the top\b|(?:go|going|went) (?:over your head|above you|above your head)|(?:done|finished|not|n'?t|no longer|won'?t|refuses to) (?:\w+ ){0,3}(?:talk\w*|speak\w*|discuss\w*|deal\w*|settle|going to talk) (?:\w+ ){0,4}(?:further |at this level|with (?:you|me|first|anyone below|people who|agents)|to (?:you|me|people|the monkey|anyone below|bots?|no bot)|for (?:the|a) (?:deputy|agent))|at this level|anyone (?:below|under)|(?:no|not a|instead of a|and not) (?:more )?(?:agents?|bots?|template|desk|script)[.,;:]|second[- ](?:line|level|tier)|next level|higher (?:instance|level|authorit\w+|up|ups)|someone (?:senior|higher)|(?:him|her|them)self, (?:today|in person|on foot)|in the next reply|onto? the (?:table|desk) of|(?:get|put) (?:him|her|them|the \w+) on (?:the (?:line|phone))?\b|put (?:them|him|her) on\b|on the line (?:now|at once|immediately)|(?:supervisor|manager|boss|escalat\w+|esclate)\W{0,3}(?:now|please|pls|asap|this (?:second|minute|instant)|immediately|!|$)|^\W*(?:kindly |please |pls |just )?(?:escalate|esclate)\b(?! (?:\w+ )?(?:privileges|permissions|rights|access))|(?:want|wants|demand(?:s|ing)?|request(?:s|ing)?|ask(?:s|ing)? for|formally|insist(?:s)? (?:on|that)|please|kindly|pls) (?:\w+ ){0,4}(?:escalat(?:e|ed|ion)|esclate)|asking for the [\w ]{0,16}manager|name and number of (?:your|ur)|manager'?s (?:number|direct line|name|e-?mail)|chief executive'?s (?:e-?mail|address|number)|address of your (?:board|director\w*|ceo)|i won'?t take any other name|from nobody but (?:her|him|them)|who is (?:its|your|his|her|their) superior|human with authority|\b(?:if|either|unless) your (?:senior|manager|boss|director|head of \w+) (?:does|rings|calls|is|comes|doesn'?t|hasn'?t)|who'?s above you|above you\W*\?|(?:and|but) (?:not|no) (?:to )?the (?:desk|deputy|monkey|office|script|first line))\b/giu,
    unless:
      /\b(?:no need|don'?t escalate|thank\w* for escalat|thx for escalat|escalation (?:policy|matrix|rule|process|path)|how (?:do|can|does|to|should)|where do|the alert|shall i|did you|next level of (?:the )?game|game|praise|compliment\w*|thank\w*|password|final boss|privileges|our (?:own )?customers?|level \d)\b|\bneeds? (?:the )?next level\b|\?\W*$/giu,
  },
  {
    rule: 'manager-demand/who-decides',
    strength: 'explicit',
    match:
      /\b(?:fetch|get|find|give|bring|put|pass|hand|page|send|speak|talk|hear|discuss|want|need|call|ring|see)\b[^.!?\n]{0,40}\b(?:who|whoever|whoever'?s|the (?:one|person|lady|gentleman|man|woman)(?: who| that)?|some(?:one|body)|any(?:one|body)) ?(?:who |that )?(?:actually |really )?(?:runs|owns|signs? off|signed off|decides|heads|answers for|approves?|has the last word|calls the shots|makes the (?:calls|decisions|rules)|he answers to|she answers to|they answer to|you answer to|is above you)\b|\bwho(?:ever)? (?:he|she|they|you) (?:answers?|reports?) to\b|\bwho (?:runs|is in charge of|'s in charge of) (?:that|this|your) (?:branch|place|outfit|shop|company|office|department|show|region|nursery|depot|store|team|circus)\b|\b(?:find|get|fetch|give|pass|put|hand|bring)\b[^.!?\n]{0,25}\b(?:some(?:one|body)|any(?:one|body)|whoever)\b[^.!?\n]{0,45}\b(?:grey hair|judge?ment|authority|permissions|clout|seniority|in charge)\b|\b(?:some|any)(?:one|body) (?:\w+ )?with (?:\w+ ){0,5}(?:authority|clout|seniority|permissions to decide)\b|\ballowed to (?:decide|make (?:a )?decisions?)\b|\b(?:a|any|the|some) (?:grown-?up|adult)\b[^.!?\n]{0,15}\b(?:on duty|in charge|around|there|in the room)\b|\b(?:is|get|speak to|want|fetch|put|where'?s)\b[^.!?\n]{0,20}\bin charge(?: there| here| tonight| today)?(?=,|\? *$|,? please|\W*$)/giu,
    unless:
      /\b(?:no need|thank\w*|praise|compliment|lovely|great|menu|booking|sponsor\w*|partnership|newsletter|events?|permissions? (?:to|for) (?:edit|view|upload)|allowed to decide (?:for|on) (?:my|our)|how (?:do|can))\b/giu,
  },
  {
    rule: 'manager-demand/higher-titles',
    strength: 'explicit',
    match:
      /\b(?:talk(?:ed|ing|s)?|speak|page|call(?:ed|ing)?|ring|get|want|expect|like|cc|copy|need|put|in front of|bring|meet(?:ing)?|obliged if|see|have)\b[^.!?\n]{0,30}\b(?:your (?:\w+ ){0,2}(?:vp|svp|cto|cio|ceo|coo|cfo|md|dean|head of|chief|president|provost|incident commander|duty (?:director|officer)|vice[- ]chancellor|registrar|managing partner|bursar|captain)|the (?:dean|provost|vice[- ]chancellor|park director|duty director|managing partner|head on|head to|head himself|head herself))\b|\b(?:a|the) (?:duty|regional|managing|park|operations|general|service) director (?:with|to come|to ring|to call|on the phone|here)\b|\band not (?:another|some) (?:\w+ )?(?:lad|administrator|junior|clerk|agent|assistant|trainee|intern|bot|script)\b|\bnot another (?:lad|administrator|junior|clerk|trainee|intern|bot)\b|\b(?:rather not|don'?t (?:wish|want|care|propose) to|not going to|won'?t be) (?:\w+ ){0,4}(?:discuss(?:ing)?|go(?:ing)? through|explain(?:ing)?|argu(?:e|ing)|deal(?:ing)?)\b[^.!?\n]{0,15}\bwith (?:you|the (?:saturday|new|work)|a junior|a trainee|a bot)\b|^\W*(?:boss|manager|supervisor)[.!]* *(?:now|please|pls)?\W*$/giu,
    unless:
      /\b(?:thank\w*|praise|compliment|lovely|great|wonderful|birthday|lunch|wedding|conference|interview|podcast|partnership|invit\w+|brochure|talk at|speech|how (?:do|can)|could (?:i|we) (?:see|visit))\b/giu,
  },
  {
    rule: 'manager-demand/more-experienced',
    strength: 'explicit',
    match:
      /\b(?:get|give|find|want|need|have|put|pass|let|speak|talk|is there|fetch|bring|transfer|connect|hand)\b[^.!?\n]{0,30}\b(?:some(?:one|body)|any(?:one|body)|a person|a colleague) (?:else )?(?:who(?:'s| is) )?(?:more|with more|far more|properly|actually|better) (?:experienced?|competent|qualified|knowledgeable|capable|trained|training)\b|\b(?:the person|whoever|the one|some(?:one|body)) (?:who |that )?(?:supervises|manages|oversees|outranks) (?:you|this|the|your)\b/giu,
    unless:
      /\b(?:thank\w*|course|lesson|training session|tutor|coach|trainer|therapist|guide|job|role|hire)\b|\?\W*$/giu,
  },
  {
    rule: 'manager-demand/up-the-ladder',
    strength: 'explicit',
    match:
      /\b(?:next|further|higher|one step|a rung|someone|somebody) (?:\w+ )?up (?:on )?the (?:ladder|chain|tree|line|food chain)\b|\blimit of what you can do\b|\b(?:insist|insisting) (?:that )?(?:your|the) (?:superior|boss|manager|head|supervisor)\b|\bthe person who (?:supervises|manages) you\b/giu,
    unless: /\b(?:career|promotion|job|course|thank\w*|escalator|climb\w*)\b/giu,
  },
];

/** English: asks for someone above the agent (R24, R34). */
export const patterns: readonly Pattern[] = except(heard, NEAR_MISS);
