/** Why a suggestion was waved away. */
export const REJECTION_REASONS = ['wrong-matter', 'wrong-tone', 'said-already', 'too-long', 'own-words'] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** What coaches look at in a reply to somebody upset (facts on de-escalation, 4.5). */
export const SCORECARD = [
  'noticed',
  'acknowledged',
  'paraphrase',
  'reason',
  'option',
  'next-step',
  'promise',
  'route',
  'handover',
  'concession',
  'told-next',
  'calm',
  'fit',
  'abuse',
] as const;
export type Criterion = (typeof SCORECARD)[number];

/** Each is answered so; `none`: does not apply to this reply. */
export const SCORE_ANSWERS = ['yes', 'no', 'none'] as const;
export type ScoreAnswer = (typeof SCORE_ANSWERS)[number];
