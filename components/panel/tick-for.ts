import type { Clock } from '../../lib/model/assessment.ts';

const SLOW = 15_000;
const FAST = 1000;
/** The last minute is told second by second; the slow tick must not step over its beginning. */
const NEAR = 60_000 + SLOW;

/** How often a screen with these clocks looks at the time, in milliseconds: each second while one is about to fall due. */
export function tickFor(clocks: readonly Clock[], now: number): number {
  const isNear = clocks.some(({ stage, dueAt }) => {
    const left = dueAt && stage === 'running' ? Date.parse(dueAt) - now : Number.POSITIVE_INFINITY;
    return left <= NEAR && left > -2 * FAST;
  });
  return isNear ? FAST : SLOW;
}
