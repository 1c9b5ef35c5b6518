import type { LogEvent } from '../model/event.ts';
import type { Records, Whom } from './records.ts';

/** Everything in the log and on this computer that goes by one person's name. */
export interface Related {
  persons: Set<string>;
  tickets: Set<string>;
  /** Ids of cases that are theirs alone, with those that joined them. */
  cases: Set<string>;
}

const customerOf = ({ data }: LogEvent): unknown => data.requester ?? null;

/**
 * The hashes that belong to a person: whose tickets were given, and all tickets and cases of theirs. One round and no more:
 * a ticket that passed from one customer to another must not make the two one person.
 */
export function relatedHashes(records: Records, whom: Whom): Related {
  const persons = new Set(whom.persons);
  const given = new Set(whom.tickets);
  for (const { ticket, customer } of records.seen) if (customer && given.has(ticket)) persons.add(customer);
  for (const { ticket, opened } of records.cases) {
    if (ticket !== null && given.has(ticket) && opened.requester) persons.add(opened.requester);
  }
  const tickets = new Set(given);
  for (const { ticket, customer } of records.seen) if (customer && persons.has(customer)) tickets.add(ticket);
  for (const event of records.events) {
    const customer = customerOf(event);
    if (typeof customer !== 'string' || !persons.has(customer)) continue;
    if (typeof event.data.ticket === 'string') tickets.add(event.data.ticket);
    if (event.subject.startsWith('ticket:')) tickets.add(event.subject.slice('ticket:'.length));
  }
  const cases = new Set<string>();
  for (const it of records.cases) {
    const isTheirs = it.opened.requester
      ? persons.has(it.opened.requester)
      : it.ticket !== null && tickets.has(it.ticket);
    if (isTheirs) for (const id of [it.id, ...it.joined]) cases.add(id);
  }
  return { persons, tickets, cases };
}
