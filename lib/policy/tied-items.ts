import type { CaseStep } from '../model/kinds.ts';

/**
 * Items of the shipped checklists that a requirement rests on, by step: without them nothing asks for what they ask. A team may
 * leave them out (R54), and is told what is lost.
 */
export const TIED_ITEMS = {
  received: ['confirm-received', 'priority', 'urgency', 'sla', 'stakes', 'stakeholders-told', 'handed-over'],
  investigation: ['customer-updated', 'fix-owner-status', 'affects-others', 'others-told'],
  resolution: ['resolution-type', 'fix-linked', 'customer-confirmed', 'signed-off-manager', 'signed-off-fix-owner'],
  'post-mortem': ['meeting-held', 'root-cause', 'improvement', 'prevention', 'actions', 'concessions', 'impact'],
  closed: ['survey-sent', 'article-linked'],
} as const satisfies Record<CaseStep, readonly string[]>;

export type TiedItem = (typeof TIED_ITEMS)[CaseStep][number];
