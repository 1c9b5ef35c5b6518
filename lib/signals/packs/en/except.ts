import type { Pattern } from '../../pattern.ts';

/** Whose words or deeds they are, where they are not the writer's own: what a customer's customer, a match or a scammer wrote. */
const OF_OTHERS =
  /\b(?:an?|my|our|one of (?:my|our)|some|this) (?:\w+ )?(?:ex|match|clients?|customers?|guests?|users?|merchants?|buyers?|pupils?|students?|viewers?|scammers?|trolls?|spammers?|fans?)(?: of (?:mine|ours))? (?:\w+ ){0,2}(?:wrote|writes|says|said|texted|sent (?:me|us)|threatens|posted|shouted|joked|asked|asks|filed|wants to escalate|opened a|raised a)\b|\b(?:review|comment|article|post|somebody|someone|people|friends?|tenants?|neighbours?|some) (?:\w+ ){0,3}(?:called|calls|calling|say|said|says|wrote|told (?:me|us)|warned (?:me|us)|claims?) (?:that )?you(?:'d|'re| were| are| would| only| never|\b(?= (?:crooks|thieves|liars|cowboys|sharks)))|\btold by (?:a|my|the|our) (?:\w+ )?\w+ (?:that )?you(?:'d|'re| were| would| never| lot)\b|\b(?:he|she|they|it|who|mail|e-?mail|message|subject|comment|post|note|text|one) (?:\w+ )?(?:writes?|wrote|says|said|saying|reads?|titled) (?:to \w+ )?[:,]? ?["“][^"”]{0,80}\b(?:sue|lawyers?|court|kill|police|report you|idiots?|liars?|manager|escalate|thieves|die|destroy|last warning|worst|furious|disgrace|hate|scam\w*|rubbish)\b/giu;

/** Patterns that none of the near-misses of a kind are taken for, beside those that each of them has. */
export function except(patterns: readonly Pattern[], nearMiss: RegExp): readonly Pattern[] {
  const common = `${nearMiss.source}|${OF_OTHERS.source}`;
  return patterns.map((pattern) => ({
    ...pattern,
    unless: new RegExp(pattern.unless ? `${pattern.unless.source}|${common}` : common, 'giu'),
  }));
}
