/** English: thanks, solved, works now, apologies: a message with these and no complaint is calm. */
export const calm: readonly RegExp[] = [
  /\b(?:thank you|thanks|thank u|thx|cheers|many thanks)\b(?! (?:for (?:nothing|wasting|ignoring|ruining|the (?:reply|response|reminder|email|update|answer) but)|in advance|anyway|god|but|to (?:you|your)))|\b(?:much|really|truly|very much) appreciated?\b|\bi (?:really |truly |do )?appreciate (?:your|the|it|that|you|how)\b/giu,
  /\b(?:it|this|that|everything|all|the \w+|problem|issue)(?:'s| is| has been| was|s)? (?:now |all |finally |been |just |fully |completely |already )*(?:works?(?: again| now| fine| perfectly)|working (?:now|again|fine|perfectly|great)|(?:re)?solved|sorted(?: out)?|fixed(?: now)?|arrived(?: now| today| safely| this morning)|sorted|good now|in order|fine now|perfect)\b|\b(?:you can|please|feel free to|happy to) (?:now )?(?:close|mark) (?:this|the|my)\b|\bno (?:worries|problem|harm done|longer (?:need|an issue|a problem))\b|\ball (?:good|set|sorted|clear)\b|\bthat (?:did the trick|worked|fixed it|solved it|helped|answers my question)\b|\bproblem solved\b/giu,
  /\b(?:i(?:'m| am)? (?:really |so |very |truly )?(?:sorry|apologi[sz]e)|my apologies|apologies|forgive me|please excuse)\b[^.!?\n]{0,40}\b(?:tone|outburst|rude(?:ness)?|shouting|angry|harsh(?:ness)?|language|words|snapping|snapped|losing|lost|impatien\w+|taking it out|earlier (?:message|e-?mail)|last (?:message|e-?mail)|yesterday|being (?:so )?\w+|my (?:mistake|fault|bad))\b|\bi (?:overreacted|was out of line|take (?:it|that) (?:all )?back|should not have (?:shouted|said|written))\b/giu,
  /\b(?:great|excellent|fantastic|amazing|brilliant|wonderful|outstanding|superb|lovely|perfect) (?:service|support|help|job|work|response|experience|customer service)\b|\b(?:very|so|really|extremely|absolutely) (?:happy|pleased|grateful|impressed|satisfied|delighted)\b|\bcustomer for life\b|\b(?:you(?:'re| are)|you guys are|she is|he is|was|were) (?:\w+ )?(?:brilliant|the best|amazing|awesome|a star|a lifesaver|fantastic|wonderful|so helpful|very helpful)\b|\blove (?:it|the|your|this)\b/giu,
];

/** English: thanked, but not helped yet. With one of these a message is no sign of calm. */
export const notYet: readonly RegExp[] = [
  /\b(?:but|however|unfortunately|yet|although|though|except|nevertheless)\b/giu,
  /\b(?:still|again)\b[^.!?\n]{0,40}\b(?:not|no|n't|broken|waiting|down|missing|fails?|failing|wrong|error|doesn't|same|see|getting|have|nothing)\b|\b(?:doesn't|does not|didn't|did not|isn't|is not|hasn't|has not|can't|cannot|won't) (?:\w+ )?(?:work|help|solve|fix|answer|load|open|arrived?|happened)/giu,
  /\b(?:thanks|thank you) for (?:nothing|wasting|ignoring|ruining)\b|\bno thanks to\b/giu,
];
