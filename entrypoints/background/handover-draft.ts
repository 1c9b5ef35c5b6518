import { acknowledgeCaseBy } from '../../lib/cases/acknowledge-by.ts';
import { caseRef } from '../../lib/cases/ticket-ref.ts';
import { officeCalendar } from '../../lib/clocks/find-sla.ts';
import type { Meant, Reply } from '../../lib/handover/find-promises.ts';
import { writeBrief } from '../../lib/handover/write-brief.ts';
import { findTaker, type Taker } from '../../lib/matrix/find-taker.ts';
import type { Clock } from '../../lib/model/assessment.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { Case } from '../../lib/model/case.ts';
import type { LogEvent } from '../../lib/model/event.ts';
import type { Mode } from '../../lib/model/kinds.ts';
import type { Ticket } from '../../lib/model/ticket.ts';
import { findOwnWords } from '../../lib/signals/own-words.ts';
import { ticketHash } from '../../lib/store/hashes.ts';
import { readVault } from '../../lib/store/read-cases.ts';
import { listCaseEvents } from '../../lib/store/read-events.ts';
import type { Background, Moment } from './context.ts';
import { personName, whoName } from './names.ts';
import { customerZone } from './promises/find-offers.ts';
import { listPromiseLines } from './promises/promise-lines.ts';
import { rereadTicket } from './reread.ts';
import { scoreTicket } from './score-ticket.ts';

export interface To {
  role: string;
  person?: string | null | undefined;
}

export interface ReadTicket {
  ticket: Ticket;
  replies: Reply[];
  clocks: Clock[];
  meant: Meant;
}

/** What our reply says itself, without the history quoted below it: a promise of long ago is not made again. */
function ownText(text: string): string {
  return findOwnWords(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

/** True where a ticket is the case's own, or one of those it carries. */
export function isOfCase(it: Case, hash: string | null): boolean {
  return hash !== null && (it.ticket === hash || (it.tickets ?? []).some(({ ticket }) => ticket === hash));
}

/**
 * The case's ticket as it is in a tab now; null where another ticket is in front or it cannot be read, which the brief then says.
 */
export async function readCaseTicket(
  bg: Background,
  it: Case,
  tabId: number | null,
  moment: Moment,
): Promise<ReadTicket | null> {
  if (tabId === null || it.ticket === null) return null;
  try {
    const { ticket } = await rereadTicket(tabId);
    if (!isOfCase(it, await ticketHash(ticket.key))) return null;
    const { assessment } = await scoreTicket(bg, ticket, moment);
    const ours = ticket.messages.filter(({ role, automatic, draft }) => role === 'agent' && !automatic && !draft);
    const replies = ours.map(({ text, sentAt }) => ({ text: ownText(text), at: sentAt ?? null }));
    const calendar = officeCalendar(ticket, moment.policy);
    const timeZone = customerZone(ticket.requester.timeZone) ?? calendar?.timeZone ?? 'UTC';
    const meant = { timeZone, calendar, language: assessment.language, now: moment.now };
    return { ticket, replies, clocks: assessment.clocks, meant };
  } catch (error) {
    console.debug('Simmer: the ticket was not read for the brief', error);
    return null;
  }
}

/** Who would take it, and by when: the row's own time where it goes where the row says, else the cadence of its severity. */
export function planHandover(it: Case, to: To, ticket: Ticket | null, { policy, now }: Moment) {
  const taker: Taker = findTaker(to, ticket, policy, Date.parse(now));
  const row = policy.matrix.find(({ id }) => id === it.row);
  const within = row?.to.role === to.role ? (row.acknowledgeWithin ?? null) : null;
  return { taker, acknowledgeBy: acknowledgeCaseBy(it, now, within, policy) };
}

/** Ids of every vault item a brief is written from. */
function idsFor(it: Case, events: readonly LogEvent[]): string[] {
  const said = events.flatMap(({ data }) => [data.note, data.reason]);
  return [it.stakes, it.opened.stakes, ...said].filter((id) => typeof id === 'string');
}

/** The brief as proposed for a case, from what is kept and what was read. @throws ProblemError `store-*` */
export async function proposeBrief(
  bg: Background,
  it: Case,
  to: To & { mode: Mode; acknowledgeBy: string | null },
  read: ReadTicket | null,
  moment: Moment,
): Promise<Brief> {
  const { events, items, promises } = await bg.store(async (db) => {
    const log = await listCaseEvents(db, it);
    const promises = await listPromiseLines(db, it.id, moment);
    return { events: log, items: await readVault(db, idsFor(it, log)), promises };
  });
  return writeBrief({
    it,
    events,
    words: (id) => {
      const item = id ? items.get(id) : undefined;
      return item && !('erased' in item) ? item.text : null;
    },
    nameOf: (id) => personName(id, moment),
    policy: moment.policy,
    say: moment.say,
    language: moment.language,
    to: {
      name: whoName(to, moment),
      acknowledgeBy: to.acknowledgeBy,
      mode: to.mode,
      reference: caseRef(it.id),
    },
    read,
    promises,
  });
}
