import { eventKind, isAutomaticEvent } from '../../lib/cases/event-kind.ts';
import { signalLead } from '../../lib/cases/signal-lead.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { findCase } from '../../lib/store/read-cases.ts';
import { listTimelineEvents } from '../../lib/store/read-events.ts';
import { archiveLines } from './archive-lines.ts';
import { type Background, readMoment } from './context.ts';
import { personName } from './names.ts';
import { hurtfulMark } from './shield/hurtful-mark.ts';

/** So many entries at once: a case of thousands opens as quickly as one of ten. */
const PAGE = 50;

/** One page of a case's timeline, latest first, narrowed by kind and by person (R103). @throws ProblemError */
export async function readTimeline(
  bg: Background,
  { id, filter, before }: Request<'case.timeline'>,
): Promise<Answer<'case.timeline'>> {
  const moment = await readMoment(bg);
  return bg.store(async (db) => {
    const it = await findCase(db, id);
    if (!it) throw new ProblemError('no-case');
    const all = await listTimelineEvents(db, it);
    const persons = new Set(all.filter((event) => !isAutomaticEvent(event)).map(({ by }) => by));
    const wanted = all
      .filter(
        (event) =>
          (!filter.kind || eventKind(event) === filter.kind) &&
          (!filter.by || (event.by === filter.by && !isAutomaticEvent(event))),
      )
      .reverse();
    // Events are never taken away, so the last one that was shown is still there; new ones come before it.
    const start = before ? wanted.findIndex((event) => event.id === before) + 1 : 0;
    const page = wanted.slice(start, start + PAGE);
    const marked = hurtfulMark(moment);
    return {
      lines: (await archiveLines(db, it, page, moment)).map((line) => ({ ...line, ...marked(line.detail) })),
      next: start + PAGE < wanted.length ? (page.at(-1)?.id ?? null) : null,
      count: wanted.length,
      total: all.length,
      people: [...persons].map((person) => ({ id: person, name: personName(person, moment) })),
      lead: signalLead(it),
    };
  });
}
