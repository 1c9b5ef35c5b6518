import type { Pattern } from '../../pattern.ts';

/** English: talking past each other (R17). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/not-what-i-meant',
    strength: 'explicit',
    match:
      /\b(?:that|this|it)(?:'s| is| was|s)(?: \w+)? not (?:at all )?what (?:i|we) (?:\w+ )?(?:asked|meant|wanted|need(?:ed)?|wrote|requested|was asking|were asking|am asking|reported|am talking)\b|\b(?:you|your (?:reply|answer|response|colleague|agent))(?:'ve| have| has)? (?:\w+ )?(?:misunderst(?:ood|and(?:ing)?)|misread|missed (?:my|the|our) (?:point|question)|confus(?:ed|ing) (?:me|us|my|our|this) with|mixed (?:me|us|this|it|something|things)? ?up|answered (?:a different|the wrong|another) question|(?:did not|didn'?t|does not|doesn'?t|hasn'?t|haven'?t|have not|never|don'?t|do not) (?:\w+ )?(?:answer(?:ed)?|address(?:ed)?|understand|understood) (?:my|our|the|what|any of) (?:\w+ )?(?:question|problem|issue|point|request|i|concern|questions|points)?)/giu,
    unless: /\b(?:if|in case|unless) (?:i|you)(?:'ve| have)? (?:\w+ )?misunderst/giu,
  },
  {
    rule: 'misunderstanding/between-us',
    strength: 'explicit',
    match:
      /\b(?:there (?:seems to be|must be|is|has been|might be|may be)|i think (?:there is|there's|we have)|this is|some kind of|some|a) (?:a |an |some )?(?:misunderstanding|confusion|mix-?up|miscommunication)\b|\b(?:we(?:'re| are)|you(?:'re| are)) (?:\w+ )?(?:not talking about the same|talking (?:past each other|about (?:two )?different|at cross[- ]purposes)|talking about (?:a|the) (?:different|wrong|other))\b|\b(?:wrong (?:customer|person|order|ticket|account),? (?:i think|perhaps|maybe|you)|let me (?:rephrase|clarify|explain (?:again|once more|it differently)|be clear(?:er)?)|to be clear(?:er)?,|what i (?:meant|actually (?:asked|want|need|meant)|was asking|am asking) (?:is|was|for))\b|\bi (?:asked|said|wrote|meant|requested|ordered)\b[^.!?\n]{2,50}, not\b|\bi did(?:n'?t| not) (?:ask|say|mean|want|write)\b/giu,
    unless:
      /\b(?:my|our own|our) (?:misunderstanding|mistake|confusion)\b|\bno (?:misunderstanding|confusion)\b|\bavoid (?:any |a )?(?:misunderstanding|confusion)/giu,
  },
  {
    rule: 'misunderstanding/other-question',
    strength: 'explicit',
    match:
      /\b(?:you|u)(?: guys| people)?(?:'?ve| have| are|'?re)? (?:do not|don'?t|did not|didn'?t|not|seem(?: to)?(?: have)?(?: not)?|still don'?t|clearly|obviously|misread|must have|apparently)(?: (?:to|have|really|quite|clearly|don'?t|didn'?t|not|even))* (?:understand(?:ing)?|understood|get|misunderst\w+|misread|follow|grasp|got) (?:\w+ )?(?:what i|what we|my (?:question|problem|issue|point|request|e-?mail)|the (?:question|problem|issue|point|request)|me(?: wrong)?|our (?:question|problem|issue|point|request))\b|\b(?:is|was|'s)(?:n'?t| not) (?:(?:at all|really|actually) )?(?:the (?:problem|issue|question|thing|topic|one|order|account)|what) (?:that )?(?:i|we)(?:'?m| am| was| have|'?ve| had)? (?:\w+ )?(?:described?|ask(?:ed|ing)?(?: for)?|meant|mean|report(?:ed)?|wrote|mention(?:ed)?|wanted|requested|need(?:ed)?|talking about|said|say)\b|\b(?:i|we) (?:was|am|were|are|'?m) (?:asking|talking|writing|referring) (?:about|to) [^.!?\n]{1,40}(?:,|;| and)? not (?:about |to |the |my |for )|\b(?:i|we) (?:didn'?t|did not|never) ask(?:ed)? (?:for|about|you)\b|\b(?:confus|mix)(?:ed|ing) (?:me|us|this|my \w+|it|up)(?: up)?(?: \w+){0,2} with (?:another|someone|somebody|a different|the other)\b|\b(?:answering|answered|about) (?:a|an|some) (?:completely |totally |entirely )?(?:different|other|another) (?:question|problem|issue|topic)\b|\b(?:talking past each other|at cross purposes|lost in translation|there (?:is|has been|must be|seems to be) (?:a|some|been a) (?:misunderstanding|mix-?up|confusion)|(?:got|get|getting) (?:me|this|us) (?:all |completely |totally )?wrong)\b|\b(?:maybe|perhaps|sorry if|apologies if|probably) i (?:was(?:n'?t| not)|did(?:n'?t| not)|have not|haven'?t|explained|expressed|described|worded)\b[^.!?\n]{0,20}\b(?:clear|clearly|explain\w*|express\w*|badly|poorly|wrong|myself)\b|^\W*(?:no[, ]+)+i (?:mean|meant|was asking)\b|\bi (?:mean|meant) the (?:other|first|second|old|new|wrong|right)\b/giu,
    unless: /\b(?:i misunderstood|i misread)\b/giu,
  },
  {
    rule: 'misunderstanding/did-not-read',
    strength: 'explicit',
    match:
      /\b(?:don'?t|do not|doubt|not sure|not convinced|can'?t)(?: really| even)? ?(?:think|believe|feel|imagine)?(?: that)? (?:you|your (?:team|colleague|agent)|any(?:one|body)|some(?:one|body))(?:'ve| have| has)?(?: (?:really|actually|even|fully|properly|carefully))* (?:read|understood|understands?|looked at|seen|opened) (?:my|our|the|what|any of)\b ?(?:\w+ )?(?:message|e-?mail|question|ticket|request|problem|issue|point|i (?:wrote|said|asked|sent)|description|complaint|attachment)s?/giu,
  },
];
