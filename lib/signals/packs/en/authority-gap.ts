import type { Pattern } from '../../pattern.ts';

/** English, in agents' messages and notes: leave or permission is missing (R12, R19). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'authority-gap/need-approval',
    strength: 'explicit',
    match:
      /\b(?:need|needs|needed|require[sd]?|requires|waiting (?:for|on)|awaiting|ask(?:ed|ing)? for|request(?:ed|ing)?|get|getting|pending|subject to|without|seek(?:ing)?|obtain|have to get|must get) (?:\w+ ){0,5}(?:approval|sign-?off|authori[sz]ation|permission|go-?ahead|green light|ok from|okay from)\b(?: (?:from|by|of|first|before|for) (?:\w+ ?){0,3})?|\b(?:approval|sign-?off|authori[sz]ation) (?:is |was |still )?(?:needed|required|pending|outstanding|missing)\b/giu,
    unless:
      /\b(?:you|customer|client|your \w+) (?:will |would |still |need to |must |should )*(?:need|get|ask|give|obtain|approve|request)\b|\bwithout (?:your|prior) (?:\w+ )?(?:approval|permission|authori)|\b(?:your|browser|camera|microphone|location|file|folder|app|android|ios) (?:\w+ )?(?:approval|permission|authori)/giu,
  },
  {
    rule: 'authority-gap/not-allowed',
    strength: 'explicit',
    match:
      /\b(?:i|we)(?:'m| am|'re| are)? (?:(?:personally|unfortunately|sadly|simply|just) )*(?:not (?:allowed|authori[sz]ed|permitted|able to (?:approve|authori[sz]e|refund|grant|waive)|entitled)|can(?:'t|not) (?:approve|authori[sz]e|sign off|refund more|grant|waive|go (?:above|beyond|over)|decide|make (?:that|this) (?:decision|call))|cannot (?:approve|authori[sz]e|grant|waive|decide)|don'?t have (?:the )?(?:authority|permission|rights|mandate)|do not have (?:the )?(?:authority|permission|rights|mandate)|lack (?:the )?(?:authority|permission))\b(?: to \w+)?|\b(?:above|beyond|over|exceeds|outside) (?:my|our) (?:\w+ )?(?:authority|limit|pay ?grade|mandate|approval limit|remit|powers?)\b|\bonly (?:a |the |our |my )?(?:\w+ )?(?:manager|supervisor|lead|team lead|finance|director|head of \w+|legal|accounting|billing)(?: team| department)? can (?:\w+ )?(?:approve|authori[sz]e|sign|decide|grant|refund|do (?:this|that)|waive|release|confirm)\b|\b(?:i|we)(?:'ll| will|'ve| have)? (?:have to|need to|must|to)? ?(?:ask(?:ed)?|check(?:ed)? with|check with|clear (?:this|it) with|run (?:this|it) (?:by|past)|confirm with|speak (?:to|with)|talk to) (?:my|our|the) (?:\w+ )?(?:manager|supervisor|team lead|lead|boss|finance|director|legal(?: team)?|accounting|management)\b|\bneeds? (?:to be )?(?:approved|signed off|authori[sz]ed) by\b/giu,
    unless: /\byou(?:'re| are)? (?:not allowed|not authori[sz]ed|don'?t have)\b/giu,
  },
  {
    rule: 'authority-gap/not-my-call',
    strength: 'explicit',
    match:
      /\b(?:not (?:up to|for) (?:me|us)(?: to (?:decide|say|approve))?|not (?:my|our) (?:decision|call|place)|out of my hands|hands are tied|not in my power|beyond my power|(?:above|over) my pay ?grade)\b|\b(?:decision|call) (?:lies|rests|is|sits|belongs|stays|has to be made|must be made|is made) (?:with|to|by|up to) (?:our|my|the|management|finance|legal)\b|\b(?:can'?t|cannot|not able to|unable to|not allowed to|not in a position to) (?:\w+ )?(?:make|take) (?:that|this|such an?|the|any) (?:decisions?|calls?)\b|\b(?:can|could|would|will|who can|need) (?:some(?:one|body)|any(?:one|body)|you|a manager|a lead|who)?(?: please| else| kindly)* ?(?:approve|authori[sz]e|sign off|green ?light) (?:a|an|this|the|that|on|it|for)\b|\bonly (?:\w+ ){1,4}(?:can|may|is allowed to|is able to|has the rights to) (?:\w+ )?(?:approve|authori[sz]e|decide|grant|refund|waive|release|sign)\b|\b(?:do not|don'?t|doesn'?t|without) have (?:the )?(?:\w+ )?(?:rights?|permissions?|authority|mandate|access) (?:to (?:change|approve|refund|waive|grant|issue|cancel|override|do)|for (?:this|that))\b|\b(?:not (?:allowed|authori[sz]ed|permitted|entitled)) to (?:\w+ )?(?:offer|give|grant|refund|approve|waive|issue|promise|change|discount|credit|make|decide)\b|\bexceeds? (?:my|our) (?:\w+ )?(?:limit|authority|budget|approval)/giu,
    unless:
      /\byou(?:'re| are)? (?:not (?:allowed|authori[sz]ed|permitted)|don'?t have)\b|\b(?:customer|client|user|they|he|she) (?:is |are |does |do )?(?:not allowed|not authori[sz]ed|don'?t have|doesn'?t have)\b|\bcan you (?:please )?(?:approve|authori[sz]e) (?:the|this|it) (?:in|on) your\b/giu,
  },
  {
    rule: 'authority-gap/they-must-approve',
    strength: 'explicit',
    match:
      /\b(?:need|needs|needed|ask(?:ing|ed)?|get|getting|wait(?:ing)? for|want) (?:my|our|the|a) (?:\w+ )?(?:manager|supervisor|lead|boss|director|management|finance(?: team)?|legal(?: team)?|head of \w+|team) to (?:\w+ )?(?:approve|sign|authori[sz]e|ok|okay|decide|agree|release|green-?light|clear)\b|\b(?:finance|legal|management|accounting|compliance|(?:my|our|the) (?:\w+ )?(?:manager|supervisor|lead|boss|director|finance team|legal team)) (?:still |first )?(?:has|have|needs?|must|will have|will need)(?: to)? (?:\w+ )?(?:approve|sign (?:this |it )?off|authori[sz]e|agree to|ok|okay|green-?light)\b/giu,
    unless:
      /\b(?:you|customer|client) (?:\w+ )?(?:need|must|should|have to|will|can|want)\b|\byour (?:\w+ )?(?:manager|finance|legal|director|boss)\b/giu,
  },
  {
    rule: 'authority-gap/somebody-else-decides',
    strength: 'explicit',
    match:
      /\b(?:(?:can'?t|cannot|cant|can not|unable to|not able to|may not|not in a position to|not empowered to|not something i (?:may|can)|isn'?t something i (?:may|can)|not (?:permitted|allowed|authori[sz]ed) to) (?:\w+ ){0,2}(?:approve|authori[sz]e|release|waive|grant|override|reset|hand out|promise|offer|decide|refund|give|make exceptions|reopen|do that myself|open|change that|credit)\b[^.!?\n]{0,60}|(?:can'?t|cannot) be (?:opened|approved|released|decided|changed|done|waived) by (?:me|us)|(?:on my own|by myself)\b|without (?:security|a manager|finance|approval|sign|my)\b[^.!?\n]{0,20}|(?:needs?|requires?|has|have|must|needs to|has to) (?:\w+ ){0,3}(?:sign[- ]?off|signing off|approval|approved|signature|signatures|to sign|authori[sz]e|agreed by|be agreed|(?:manager|director|cfo|supervisor)(?:'s)?(?: ok| okay| approval| signature)?)|takes two signatures|(?:only|just) (?:\w+ ){1,4}(?:can|may|is able to|gives|decides?)\b|that'?s for (?:the|our|my) [\w ]{2,24} to (?:ok|okay|decide|approve|sign)|(?:is|'s)(?: not|n'?t) (?:my (?:decision|call)|in my (?:power|hands)|up to me|for me to)|not the one who decides|no power to|(?:don'?t|do not) have (?:the )?(?:rights|authority|power|permission)|(?:my|the) role doesn'?t|pay grade|exceeds my|hands are tied|out of my hands|(?:'s|is) decision\b|decision (?:is|lies|rests) with|go(?:es)? through the (?:team leader|manager|director)|(?:higher up|a lead|a manager|security|trust & safety|underwriting|someone with rights|landlord|supervisor) (?:has|have|can|may|must|need\w*) (?:to )?(?:\w+ )?(?:authori[sz]e|approve|sign|override|decide|unlock)|(?:asked|ask|waiting|awaiting|pending|need|get|wait) (?:\w+ )?(?:for )?(?:it )?(?:the )?(?:approv\w+|go-?ahead|permission|sign-?off|authori[sz]ation)|if i may\b|needs a manager|i need to get permission|at my level)\b/giu,
    unless:
      /\b(?:you (?:don'?t|do not|need|have to|must|can)|your (?:manager|signature|approval|side|bank|administrator)|we need your|could you give|only admins|not allowed on|pets|(?:was|has been|is|were) approved|you are not|i'?ve approved|customer (?:needs|must)|please ask|it'?s (?:up to you|your call)|you decide|has signed)\b/giu,
  },
];
