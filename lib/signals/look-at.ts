import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import type { View } from './definition.ts';
import { type Reading, readMessages } from './reading/read-messages.ts';

/** True where nothing the customer wrote, in two messages or more, has a small letter. */
function typesInCapitals(readings: readonly Reading[]): boolean {
  const theirs = readings.filter(({ speaker, sentences }) => speaker === 'customer' && sentences.length > 0);
  return theirs.length > 1 && !theirs.some(({ sentences }) => sentences.some(({ text }) => /\p{Ll}/u.test(text)));
}

/**
 * Reads a ticket once, for all who listen.
 *
 * @param accountTier tier of the customer's account, where it has one (`lib/clocks/find-account.ts`)
 */
export function lookAt(ticket: Ticket, policy: Policy, accountTier: string | null): View {
  const readings = readMessages(ticket);
  return { ticket, policy, readings, inCapitals: typesInCapitals(readings), accountTier };
}
