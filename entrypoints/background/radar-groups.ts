import type { Case } from '../../lib/model/case.ts';
import type { SignalKind } from '../../lib/model/kinds.ts';
import type { SeenTicket } from '../../lib/store/schema.ts';

/** What is heard of one ticket for itself, however many are alike. */
const BREAKS: readonly SignalKind[] = ['safety', 'legal-threat'];

/** True where a ticket counts and alerts by itself although a case about many carries it: danger, and the law. */
export const breaksThrough = ({ facts }: Pick<SeenTicket, 'facts'>): boolean =>
  facts?.signals.some((kind) => BREAKS.includes(kind)) ?? false;

/** The open cases about many, by each ticket that they carry. */
export function groupsByTicket(open: readonly Case[]): Map<string, Case> {
  const groups = open.filter(({ opened }) => opened.cause === 'similar');
  return new Map(groups.flatMap((it) => (it.tickets ?? []).map(({ ticket }) => [ticket, it] as const)));
}
