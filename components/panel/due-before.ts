import type { Clock } from '../../lib/model/assessment.ts';

/**
 * The clock that falls due first between now and `until`; undefined where none does. What is only a guess is left out:
 * nobody promised it.
 * @param now milliseconds since 1970
 * @param until an ISO 8601 instant
 */
export function dueBefore(
  clocks: readonly Clock[],
  now: number,
  until: string,
): (Clock & { dueAt: string }) | undefined {
  const end = Date.parse(until);
  return clocks
    .filter((clock): clock is Clock & { dueAt: string } => {
      if (clock.stage !== 'running' || clock.source === 'default' || !clock.dueAt) return false;
      const due = Date.parse(clock.dueAt);
      return due > now && due < end;
    })
    .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))[0];
}
