import type { Route, Taker } from '../../../lib/model/assessment.ts';

/** Whom the matrix asks in where somebody is insulted: a protective row, or the row that wins because of it; else null. */
export function findSecond({ also, to, type, why }: Route): Taker | null {
  const row = also.find((one) => one.why.includes('abuse'));
  if (row) return row.to;
  return type !== 'none' && why.includes('abuse') ? to : null;
}
