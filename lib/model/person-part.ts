/** What a person is to a case (R50), the likeliest to be waited for first. */
export const PART_KINDS = [
  'asked',
  'approver',
  'fix-owner',
  'department',
  'signer',
  'taker',
  'owner',
  'action-owner',
  'invited',
  'stakeholder',
  'raiser',
  'helper',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** The one next step of a part. Those of the hand-over, then of the case, then of the part alone. */
export const PART_STEPS = [
  'accept',
  'returned',
  'wait',
  'first-word',
  'update',
  'item',
  'step',
  'survey',
  'closed',
  'decide',
  'status',
  'status-open',
  'quiet',
  'fix',
  'acknowledge',
  'sign-manager',
  'sign-fix-owner',
  'act',
  'meet',
  'meet-past',
  'be-told',
  'told',
] as const;
export type PartStep = (typeof PART_STEPS)[number];
