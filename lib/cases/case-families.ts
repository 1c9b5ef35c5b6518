import type { LogEvent } from '../model/event.ts';

/** Types of events that put a case on a ticket: one opened on it later may join this one. */
const ON_TICKET: ReadonlySet<string> = new Set(['case.opened', 'case.ticket-moved']);

/** The ticket that an event puts its case on; undefined where it puts it on none. */
export function ticketOf({ type, data }: Pick<LogEvent, 'type' | 'data'>): string | undefined {
  return ON_TICKET.has(type) && typeof data.ticket === 'string' ? data.ticket : undefined;
}

/**
 * Parts a log into what can be folded by itself: the events of a case, together with those of every case that was ever on the same
 * ticket, for only they can be one with it. Folded one after another, they give what the whole log gives.
 * @param bySubject the events of each subject, in any order
 */
export function* caseFamilies(bySubject: ReadonlyMap<string, readonly LogEvent[]>): Generator<LogEvent[]> {
  const onTicket = new Map<string, string[]>();
  const tickets = new Map<string, string[]>();
  for (const [subject, events] of bySubject) {
    const own = events.flatMap((event) => ticketOf(event) ?? []);
    tickets.set(subject, own);
    for (const ticket of own) {
      const others = onTicket.get(ticket);
      if (others) others.push(subject);
      else onTicket.set(ticket, [subject]);
    }
  }
  const done = new Set<string>();
  for (const first of bySubject.keys()) {
    const family: LogEvent[][] = [];
    const waiting = [first];
    for (let subject = waiting.pop(); subject !== undefined; subject = waiting.pop()) {
      if (done.has(subject)) continue;
      done.add(subject);
      family.push(bySubject.get(subject) as LogEvent[]);
      for (const ticket of tickets.get(subject) ?? []) {
        waiting.push(...(onTicket.get(ticket) ?? []));
        onTicket.delete(ticket);
      }
    }
    if (family.length > 0) yield family.flat();
  }
}
