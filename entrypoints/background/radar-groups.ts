import type { Case } from '../../lib/model/case.ts';

/** The open cases about many, by each ticket that they carry. */
export function groupsByTicket(open: readonly Case[]): Map<string, Case> {
  const groups = open.filter(({ opened }) => opened.cause === 'similar');
  return new Map(groups.flatMap((it) => (it.tickets ?? []).map(({ ticket }) => [ticket, it] as const)));
}
