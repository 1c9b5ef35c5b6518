import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import type { View } from './definition.ts';
import { findHabits } from './reading/find-habits.ts';
import { readMessages } from './reading/read-messages.ts';

/**
 * Reads a ticket once, for all who listen.
 *
 * @param accountTier tier of the customer's account, where it has one (`lib/clocks/find-account.ts`)
 */
export function lookAt(ticket: Ticket, policy: Policy, accountTier: string | null): View {
  const readings = readMessages(ticket);
  return { ticket, policy, readings, habits: findHabits(readings), accountTier };
}
