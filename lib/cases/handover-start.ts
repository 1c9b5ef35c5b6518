import type { Case } from '../model/case.ts';
import type { Severity } from '../model/kinds.ts';

/**
 * When the hand-over now in force began, and how severe the case was then: the time to acknowledge was counted in the hours
 * of that severity.
 */
export function handoverStart(it: Pick<Case, 'since' | 'openedAt' | 'opened'>): { at: string; severity: Severity } {
  return it.since ?? { at: it.openedAt, severity: it.opened.severity };
}
