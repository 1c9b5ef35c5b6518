import type { LogEvent } from '../model/event.ts';
import type { KeptPromise } from '../model/promise.ts';
import { eventInstant, findData } from './read-data.ts';
import { sortEvents } from './sort-events.ts';

/** What is known of the promises of one ticket. */
export interface TicketPromises {
  promises: KeptPromise[];
  /** Ids of what was offered and is not to be offered again: declined, or taken up by a new time of another. */
  settled: string[];
}

function ended(it: KeptPromise, state: 'kept' | 'dropped', endedAt: string): KeptPromise {
  const { openUntil: _, ...rest } = it;
  return { ...rest, state, endedAt };
}

/** One event on top; undefined where it says nothing of a promise. */
function apply(it: KeptPromise | undefined, event: LogEvent, ticket: string): KeptPromise | undefined {
  const at = eventInstant(event);
  const made = findData('promise.made', event);
  // Confirmed twice it is one promise; one that was let go may be taken up again.
  if (made && (!it || it.state === 'dropped')) {
    const { promise: id, ticketRef, saidAt, timeZone, case: of, maker, quote, dueAt, precision } = made;
    return {
      id,
      ticket,
      ticketRef: ticketRef ?? null,
      case: of ?? null,
      quote,
      by: event.by,
      maker: maker ?? null,
      saidAt: saidAt ?? null,
      madeAt: at,
      dueAt,
      precision,
      timeZone: timeZone ?? null,
      state: 'open',
      endedAt: null,
      moves: [],
      openUntil: dueAt,
    };
  }
  if (it?.state !== 'open') return it;
  const kept = findData('promise.kept', event);
  if (kept) return ended(it, 'kept', kept.at ?? at);
  const moved = findData('promise.moved', event);
  if (moved) {
    const { dueAt, quote } = moved;
    return { ...it, dueAt, openUntil: dueAt, quote: quote ?? it.quote, moves: [...it.moves, { from: it.dueAt, at }] };
  }
  return findData('promise.dropped', event) ? ended(it, 'dropped', at) : it;
}

/** The promises of one ticket, in the order in which they were first confirmed, from all that was said of it (U2). */
export function foldPromises(events: Iterable<LogEvent>): TicketPromises {
  const promises = new Map<string, KeptPromise>();
  const settled = new Set<string>();
  for (const event of sortEvents(events)) {
    const { promise: id, offer } = event.data;
    if (!event.type.startsWith('promise.') || typeof id !== 'string') continue;
    const next = apply(promises.get(id), event, event.subject.slice('ticket:'.length));
    if (next) promises.set(id, next);
    if (findData('promise.dropped', event)) settled.add(id);
    if (findData('promise.moved', event) && typeof offer === 'string') settled.add(offer);
  }
  return { promises: [...promises.values()], settled: [...settled] };
}
