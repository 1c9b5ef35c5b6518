import type { Case } from '../model/case.ts';
import type { LogEvent } from '../model/event.ts';
import { applyEvent } from './apply-event.ts';
import { findCaseId, newCase } from './new-case.ts';
import { findData } from './read-data.ts';
import { sortEvents } from './sort-events.ts';

/**
 * All cases of a log: a pure fold, the same whatever order the events come in and however often each comes.
 * A second `case.opened` on a ticket whose case is open joins that case, and what is said of the second from then on is said
 * of the first (contract, "Event"). Events of a case whose opening has not arrived yet wait for it.
 */
export function foldCases(events: Iterable<LogEvent>): Map<string, Case> {
  const cases = new Map<string, Case>();
  const standsFor = new Map<string, string>();
  const openOn = new Map<string, string>();
  const waiting = new Map<string, LogEvent[]>();

  const put = (it: Case) => {
    cases.set(it.id, it);
    if (it.ticket === null) return;
    const current = openOn.get(it.ticket);
    const isFree = current === undefined || current === it.id || cases.get(current)?.closedAt !== null;
    if (it.closedAt === null && isFree) openOn.set(it.ticket, it.id);
  };

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
    const first = opened.ticket === null ? undefined : cases.get(openOn.get(opened.ticket) ?? '');
    if (first && first.closedAt === null) {
      standsFor.set(id, first.id);
      put({ ...applyEvent(first, event), joined: [...first.joined, id] });
    } else {
      put(newCase(id, event, opened));
    }
    const early = waiting.get(id) ?? [];
    waiting.delete(id);
    for (const before of early) add(before);
  };

  for (const event of sortEvents(events)) add(event);
  return cases;
}
