import type { Case } from '../model/case.ts';
import type { LogEvent } from '../model/event.ts';
import { applyEvent } from './apply-event.ts';
import { findCaseId, newCase } from './new-case.ts';
import { findData } from './read-data.ts';
import { sortEvents } from './sort-events.ts';

/**
 * All cases of a log: a pure fold, the same whatever order the events come in and however often each comes.
 * A second `case.opened` on a ticket whose case is open joins that case, and what is said of the second from then on is said
 * of the first (contract, "Event"). Where several are open on it, it joins the one that was opened last. Events of a case whose opening has not arrived yet wait for it.
 */
export function foldCases(events: Iterable<LogEvent>): Map<string, Case> {
  const cases = new Map<string, Case>();
  const standsFor = new Map<string, string>();
  /** The cases of each ticket; one that followed its ticket into another is of both. */
  const onTicket = new Map<string, Set<string>>();
  const waiting = new Map<string, LogEvent[]>();

  const put = (it: Case) => {
    cases.set(it.id, it);
    if (it.ticket === null) return;
    const own = onTicket.get(it.ticket);
    if (own) own.add(it.id);
    else onTicket.set(it.ticket, new Set([it.id]));
  };

  /** Of several that are open, which takes a case that was closed and opened again, the one that was opened last. */
  const findOpenOn = (ticket: string | null): Case | undefined => {
    const own = onTicket.get(ticket ?? '');
    if (!own) return undefined;
    const open = [...own].map((id) => cases.get(id)).filter((it) => it?.closedAt === null);
    return open.toSorted((a, b) => rankOf(a) - rankOf(b)).at(-1);
  };
  const ranks = new Map<string, number>();
  const rankOf = (it: Case | undefined) => ranks.get(it?.id ?? '') ?? 0;

  const add = (event: LogEvent) => {
    const id = findCaseId(event.subject);
    if (id === undefined) return;
    const known = cases.get(standsFor.get(id) ?? id);
    if (known) return put(applyEvent(known, event));
    const opened = findData('case.opened', event);
    if (!opened) {
      const early = waiting.get(id);
      if (early) early.push(event);
      else waiting.set(id, [event]);
      return;
    }
    const first = findOpenOn(opened.ticket);
    if (first) {
      standsFor.set(id, first.id);
      put({ ...applyEvent(first, event), joined: [...first.joined, id] });
    } else {
      ranks.set(id, ranks.size);
      put(newCase(id, event, opened));
    }
    const early = waiting.get(id) ?? [];
    waiting.delete(id);
    for (const before of early) add(before);
  };

  for (const event of sortEvents(events)) add(event);
  return cases;
}
