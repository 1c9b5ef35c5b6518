import type { Pattern } from '../../pattern.ts';

/** English: argues, says the agent is wrong, holds a promise up (R25). */
export const patterns: readonly Pattern[] = [
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
];
