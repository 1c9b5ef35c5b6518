import type { Request } from '../../lib/messages/messages.ts';

export type Dismissal = Request<'panel.handled'>['reason'];

/** Reasons for setting an alert aside, the usual ones first (R87). */
export const DISMISSALS: readonly Dismissal[] = [
  'answered',
  'waiting-for-customer',
  'resolved-elsewhere',
  'known-tone',
  'not-a-complaint',
  'other',
];
