import type { Case } from '../model/case.ts';
import type { Severity } from '../model/kinds.ts';
import { eventInstant, findData } from './read-data.ts';

/** What hands a case to somebody: whoever had it before is asked no more, and the ladder begins anew. */
const HANDS_OVER = ['case.raised', 'case.handed-over', 'case.returned'] as const;

/**
 * When the hand-over now in force began, and how severe the case was then: the time to acknowledge was counted in the hours
 * of that severity. Read from the timeline, so that it holds for cases that were kept before it was asked.
 */
export function handoverStart(it: Pick<Case, 'timeline' | 'openedAt' | 'opened'>): { at: string; severity: Severity } {
  let start = { at: it.openedAt, severity: it.opened.severity };
  let severity = it.opened.severity;
  for (const event of it.timeline) {
    severity = findData('case.severity-set', event)?.severity ?? severity;
    if (HANDS_OVER.some((type) => findData(type, event) !== undefined)) start = { at: eventInstant(event), severity };
  }
  return start;
}
