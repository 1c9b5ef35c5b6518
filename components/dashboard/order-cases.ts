import type { CaseLine } from '../../lib/messages/case-line.ts';

const hasPassed = (at: string | null | undefined, now: number) => at != null && Date.parse(at) < now;

/** Whether something of a case should have been done by now: it waits for whoever takes it, for a word to the customer, or for its owner. */
export const isLateCase = ({ handover, due, quiet }: CaseLine, now: number): boolean =>
  quiet != null || hasPassed(due?.at, now) || (handover.acceptedAt == null && hasPassed(handover.acknowledgeBy, now));

/** What needs somebody first: late ones, then those with a next step for the reader; otherwise as they came. */
export function orderCases(cases: readonly CaseLine[], now: number): CaseLine[] {
  const rank = (line: CaseLine) => (isLateCase(line, now) ? 0 : line.mine ? 1 : 2);
  return cases.toSorted((a, b) => rank(a) - rank(b));
}
