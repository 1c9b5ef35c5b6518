import type { Case } from '../../model/case.ts';
import { isFixPending } from './pending-fix.ts';
import { missedPromise } from './resolution-time.ts';

/** Why the next conversation with the customer may be unpleasant. */
export type HardTalk = 'no-fix' | 'sla-missed' | 'unhappy';

/**
 * Why to prepare for the next conversation (R94): there is no proper fix to offer, a promised time passed, or the customer said
 * that they are not happy. Empty for a case that is over, and for one that has only just come in with nothing missed.
 * @param now ISO 8601 instant
 */
export function hardTalk(it: Case, now: string): HardTalk[] {
  if (it.closedAt !== null) return [];
  const { mood } = it.parts.outcome ?? {};
  const isEnding = it.step === 'resolution' || it.step === 'post-mortem';
  const noFix = isFixPending(it) || (isEnding && !it.parts.outcome?.resolution);
  return [
    ...(noFix ? (['no-fix'] as const) : []),
    ...(missedPromise(it, now) ? (['sla-missed'] as const) : []),
    ...(mood && mood.answer !== 'happy' ? (['unhappy'] as const) : []),
  ];
}
