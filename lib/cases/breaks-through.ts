import type { SignalKind } from '../model/kinds.ts';
import type { TicketFacts } from '../model/ticket-facts.ts';

/** What is heard of one ticket for itself, however many are alike. */
const BREAKS: readonly SignalKind[] = ['safety', 'legal-threat'];

/** True where a ticket counts and alerts by itself although a case about many carries it: danger, and the law. */
export const breaksThrough = ({ facts }: { facts?: Pick<TicketFacts, 'signals'> }): boolean =>
  facts?.signals.some((kind) => BREAKS.includes(kind)) ?? false;
