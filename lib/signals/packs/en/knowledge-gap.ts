import type { Pattern } from '../../pattern.ts';

/** English, in agents' messages and notes: the knowledge is missing (R11, R16, R20). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'knowledge-gap/do-not-know',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'m| am|'re| are)?(?: (?:really|honestly|actually|afraid|also|still|currently|personally))* (?:don'?t know|do not know|dont know|not sure|unsure|uncertain|have no idea|no idea|not familiar|never seen|have never seen|haven'?t seen|can'?t figure|cannot figure|stuck|out of ideas|at a loss|not trained|new to|lack the (?:knowledge|expertise|experience)|don'?t understand (?:the|how|why|what this))\b(?: (?:how|why|what|where|if|whether|with|this|on|about|here|which|the|to|out))?/giu,
    unless:
      /\byou (?:don'?t|do not|are not|aren'?t)\b|\bif (?:you|i(?:'m| am) not)\b|\bdon'?t know if you\b|\bnot sure (?:if|whether|what) you(?:'ve| have|'d| would)? (?:already|seen|received|tried|mean|prefer|want|like)/giu,
  },
  {
    rule: 'knowledge-gap/need-specialist',
    strength: 'explicit',
    match:
      /\b(?:need|needs|want|looking for|require[sd]?|could use|get|asking for|waiting (?:for|on)|check(?:ing)? with|ask(?:ed|ing)?|consult(?:ing)?|escalat(?:e|ed|ing) (?:this |it )?to|forward(?:ed|ing)? (?:this |it |your \w+ )?to|pass(?:ed|ing)? (?:this|it|your \w+|you) (?:on |along |over )?to|pull(?:ing)? in|loop(?:ing)? in|hand(?:ed|ing)? (?:this |it )?(?:over )?to|help from|input from|advice from) (?:\w+ ){0,4}(?:tier (?:2|two|3|three)|second[- ]?(?:line|level)|2nd[- ](?:line|level)|l2|l3|engineer(?:s|ing)?|developers?|dev team|specialists?|experts?|technical (?:team|colleagues?|support|department|staff)|product team|tech(?:nicians?| team)|someone who knows|more experienced|senior (?:colleague|agent|engineer)|backend team|database team|r&d)\b|\b(?:does|do) any(?:one|body) (?:here )?know\b|\bany(?:one|body) (?:here )?(?:seen|familiar with|know(?:s)? (?:how|why|about))\b|\b(?:outside|beyond|above) my (?:\w+ )?(?:knowledge|expertise|area|experience|skill|skills|competence|depth)\b|\b(?:i'm|i am) (?:still )?new (?:here|to this|in the team|on the team)\b|\bnot (?:in|covered in|documented in) (?:the|our) (?:kb|knowledge base|docs|documentation|manual|runbook)\b|\bno (?:article|documentation|runbook) (?:for|on|about)\b/giu,
    unless:
      /\byou (?:need|should|can|could|may|will need)\b|\b(?:your|customer's|their) (?:\w+ )?(?:developers?|engineers?|technicians?|specialists?|technical (?:team|contact))\b|\bclaim not opened\b/giu,
  },
  {
    rule: 'knowledge-gap/at-a-loss',
    strength: 'explicit',
    match:
      /\b(?:(?:i have |have |got |i'?ve )?no (?:idea|clue)|not a clue|stuck (?:on|with) (?:this|it|that)|(?:i'?m|we'?re|am|are) stuck\b|at a loss|out of (?:ideas|options|my depth)|over my head|(?:can'?t|cannot|couldn'?t|could not) (?:\w+ )?(?:figure (?:it|this|that) out|figure out|make sense of|work out (?:why|how|what)))\b|\b(?:couldn'?t|could not|can'?t|cannot|didn'?t|did not|unable to) (?:\w+ )?find (?:anything|any (?:\w+ )?(?:info\w*|documentation|article|answer|solution|docs?)|an answer|the answer|a solution|documentation)\b|\b(?:docs?|documentation|kb|knowledge base|manual|runbook|wiki|help cent(?:er|re)|guide|handbook)\b[^.!?\n]{0,12}\b(?:(?:does|do|is|are)(?:n'?t| not)|has no|have no|has nothing|says? nothing|doesn'?t)\b|\b(?:never|not) (?:\w+ )?(?:seen|heard of|come across|encountered|dealt with|worked with|used|had) (?:this|that|such|anything like|one of these|it)\b[^.!?\n]{0,20}(?:before|error|issue|feature|case|product|module)|\b(?:unfamiliar|not (?:too |very |really |so )?familiar) with\b|\bnot sure (?:what|how|why|whether|if) (?:to|this|it|that|we|i|the)\b|\b(?:consult|check with|ask|refer to|loop in|need help from|need (?:an? )?(?:input|second opinion) from) (?:our |the |a |my )?(?:\w+ )?(?:engineers?|engineering|specialists?|experts?|developers?|network team|tier ?[23]|second line|colleagues? who)\b/giu,
    unless:
      /\byou (?:need|should|can|could|may|will need)\b|\b(?:your|customer's|their) (?:\w+ )?(?:developers?|engineers?|technicians?|specialists?)\b|\b(?:customer|client|user) (?:has |is |says |was |could )/giu,
  },
  {
    rule: 'knowledge-gap/find-out-from',
    strength: 'explicit',
    match:
      /\b(?:let me|i'?ll|i will|we'?ll|we will|i'?m going to|i(?: am)? trying to|i need to|i have to|we need to|we have to|i must) (?:\w+ )?(?:find out|get (?:an|the) answer|get (?:more )?(?:info\w*|details)|learn|inquire|enquire)(?: \w+){0,3} (?:from|with) (?:(?:the|our|my|a|an) )?(?:\w+ )?(?:product|engineering|engineers?|technical|tech|developers?|development|dev|specialists?|experts?|backend|r&d|second[- ]line|tier ?[23]|colleagues? (?:in|at|who))\b(?: (?:team|department|colleagues?))?/giu,
  },
  {
    rule: 'knowledge-gap/has-to-ask',
    strength: 'explicit',
    match:
      /\b(?:(?:let me|i'?ll|i will|will|must|i have to|have to|i need to|need to|i'?d have to|i must|going to|gonna|off to) (?:go and |first |quickly )?(?:ask(?! you| for your| if you| whether you)|fetch|consult|check with|find out from|find someone|get (?:back to you once|an expert|someone)|dig)\b[^.!?\n]{0,50}\b(?:engineer\w*|team|colleague|specialist|expert|pharmacist|provider|vendor|developers?|workshop|who knows|around|control room|secretary|committee|someone|somebody|second line|doctor|nurse|mechanic|what (?:it|that) means)|asking (?:the|our) [\w ]{0,16}(?:team|vendor|engineers?|developers?)|(?:never|not|n'?t) (?:\w+ )?(?:come across|seen|heard of|dealt with|been trained|had (?:any )?training|worked with)|(?:that'?s )?a new one on (?:me|us)|first time (?:i|we)(?:'ve)? (?:see|seen|hear)|not my (?:field|area)|(?:can'?t|couldn'?t|cannot|could not) (?:tell (?:you )?(?:if|whether|why|how|anything)|say (?:if|whether|why|how))|wouldn'?t know|don'?t know (?:which|if|what|why|how|whether|that)|hard to say|none of us|nobody (?:on this shift|here) (?:does|knows)|don'?t have any(?:one|body) who knows|i (?:only )?(?:just )?started (?:on|last)|new here|beyond what i know|(?:out of|beyond) my depth|i'?m lost|baffled|stumped|needs? (?:a )?(?:developer|engineer|specialist|an expert|second line)|reason isn'?t known|nothing (?:in|on|about) [\w ]{0,20}(?:knowledge base|docs|documentation|manual|runbook|wiki)|manual doesn'?t say|no (?:entry|documentation|article)|not (?:sure|certain) (?:how|what|if that'?s|why)|any(?:one|body) (?:here )?(?:seen|know)|not familiar)\b/giu,
    unless:
      /\b(?:ask (?:your|you|away)|you'?d need|if you'?re not sure|you (?:don'?t|do not) know|never been charged|know if you|not sure (?:if )?you|ask(?:ed)? (?:my|our) (?:manager|supervisor|boss)|approv\w*|authori\w*|sign-?off)\b/giu,
  },
];
