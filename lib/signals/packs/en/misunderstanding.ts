import type { Pattern } from '../../pattern.ts';

/** English: talking past each other (R17). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/not-what-i-meant',
    strength: 'explicit',
    match:
      /\b(?:that|this|it)(?:'s| is| was|s)(?: \w+)? not (?:at all )?what (?:i|we) (?:\w+ )?(?:asked|meant|wanted|need(?:ed)?|wrote|requested|was asking|were asking|am asking|reported|am talking)\b|\b(?:you|your (?:reply|answer|response|colleague|agent))(?:'ve| have| has)? (?:\w+ )?(?:misunderst(?:ood|and(?:ing)?)|misread|missed (?:my|the|our) (?:point|question)|confus(?:ed|ing) (?:me|us|my|our|this) with|mixed (?:me|us|this|it|something|things)? ?up|answered (?:a different|the wrong|another) question|(?:did not|didn't|does not|doesn't|hasn't|haven't|have not|never|don't|do not) (?:\w+ )?(?:answer(?:ed)?|address(?:ed)?|understand|understood) (?:my|our|the|what|any of) (?:\w+ )?(?:question|problem|issue|point|request|i|concern|questions|points)?)/giu,
    unless: /\b(?:if|in case|unless) (?:i|you)(?:'ve| have)? (?:\w+ )?misunderst/giu,
  },
  {
    rule: 'misunderstanding/between-us',
    strength: 'explicit',
    match:
      /\b(?:there (?:seems to be|must be|is|has been|might be|may be)|i think (?:there is|there's|we have)|this is|some kind of|some|a) (?:a |an |some )?(?:misunderstanding|confusion|mix-?up|miscommunication)\b|\b(?:we(?:'re| are)|you(?:'re| are)) (?:\w+ )?(?:not talking about the same|talking (?:past each other|about (?:two )?different|at cross[- ]purposes)|talking about (?:a|the) (?:different|wrong|other))\b|\b(?:wrong (?:customer|person|order|ticket|account),? (?:i think|perhaps|maybe|you)|let me (?:rephrase|clarify|explain (?:again|once more|it differently)|be clear(?:er)?)|to be clear(?:er)?,|what i (?:meant|actually (?:asked|want|need|meant)|was asking|am asking) (?:is|was|for))\b|\bi (?:asked|said|wrote|meant|requested|ordered)\b[^.!?\n]{2,50}, not\b|\bi did(?:n't| not) (?:ask|say|mean|want|write)\b/giu,
    unless:
      /\b(?:my|our own|our) (?:misunderstanding|mistake|confusion)\b|\bno (?:misunderstanding|confusion)\b|\bavoid (?:any |a )?(?:misunderstanding|confusion)/giu,
  },
];
