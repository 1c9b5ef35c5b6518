import type { Case, ClimbedStep } from '../model/case.ts';
import { handoverStart } from './handover-start.ts';

type Known = Pick<Case, 'climbed' | 'since' | 'openedAt' | 'opened'>;

/** Steps taken for the hand-over that waits now. One of a hand-over before, said by a browser that had not heard yet, is none. */
export function climbedNow(it: Known): ClimbedStep[] {
  const { at } = handoverStart(it);
  return (it.climbed ?? []).filter(({ since }) => !since || since === at);
}

/** Who is asked now, after whatever was climbed: the furthest step that was not passed over. Undefined before the first. */
export function askedNow(it: Known): ClimbedStep | undefined {
  const taken = climbedNow(it).filter(({ skipped }) => !skipped);
  const furthest = taken.findLast(({ round }) => round === 0)?.step;
  return taken.findLast(({ step }) => step === furthest);
}
