import { eventInstant, findData } from '../cases/read-data.ts';
import { sortEvents } from '../cases/sort-events.ts';
import type { LogEvent } from '../model/event.ts';

/** How long after it was answered by an article a ticket must go without a case to count as an escalation avoided. */
const WAIT_DAYS = 14;
const WAIT_MS = WAIT_DAYS * 24 * 60 * 60 * 1000;

export interface ArticleUse {
  /** Tickets it was used on, each once. */
  used: number;
  /** Of these: no case followed within 14 days. */
  avoided: number;
  /** Of these: no case so far, and the 14 days are not over. */
  waiting: number;
}

/** Ticket hashes, with when a case was opened on them or took them in (epoch milliseconds). */
function escalations(events: readonly LogEvent[]): Map<string, number[]> {
  const opened = new Map<string, number[]>();
  for (const event of events) {
    const ticket = (findData('case.opened', event) ?? findData('case.ticket-joined', event))?.ticket;
    if (ticket) opened.set(ticket, [...(opened.get(ticket) ?? []), Date.parse(eventInstant(event))]);
  }
  return opened;
}

/**
 * How often each article answered a ticket, and how often that spared an escalation (R132). A ticket counts once for an
 * article, from its first use; one that had a case already at that moment was used on but spared nothing.
 *
 * @param events of any kind; `ticket.article-used`, `case.opened` and `case.ticket-joined` are read
 * @param now milliseconds since the epoch
 * @returns by id of the article
 */
export function countAvoided(events: Iterable<LogEvent>, now: number): Map<string, ArticleUse> {
  const all = sortEvents(events);
  const opened = escalations(all);
  const counted = new Set<string>();
  const uses = new Map<string, ArticleUse>();
  for (const event of all) {
    const used = findData('ticket.article-used', event);
    if (!used) continue;
    const ticket = event.subject.slice('ticket:'.length);
    const once = `${used.article} ${ticket}`;
    if (counted.has(once)) continue;
    counted.add(once);
    const at = Date.parse(eventInstant(event));
    const cases = opened.get(ticket) ?? [];
    const spared = !cases.some((openedAt) => openedAt <= at + WAIT_MS);
    const isOver = now > at + WAIT_MS;
    const before = uses.get(used.article) ?? { used: 0, avoided: 0, waiting: 0 };
    uses.set(used.article, {
      used: before.used + 1,
      avoided: before.avoided + (spared && isOver ? 1 : 0),
      waiting: before.waiting + (spared && !isOver ? 1 : 0),
    });
  }
  return uses;
}
