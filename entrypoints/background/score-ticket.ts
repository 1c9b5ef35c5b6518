import { assess } from '../../lib/assessment/assess.ts';
import { firstSignalAt } from '../../lib/assessment/first-signal-at.ts';
import { isAside, isMuted } from '../../lib/cases/fold-ticket.ts';
import { maskQuote } from '../../lib/cases/mask.ts';
import { shownName } from '../../lib/coaching/count-shown.ts';
import { findTaker } from '../../lib/matrix/find-taker.ts';
import { factsOf } from '../../lib/matrix/replay-facts.ts';
import type { TicketHead } from '../../lib/messages/panel-state.ts';
import type { Assessment, Clock } from '../../lib/model/assessment.ts';
import type { SignalKind } from '../../lib/model/kinds.ts';
import { overlapsAbuse } from '../../lib/model/overlaps-abuse.ts';
import { type Problem, problemOf } from '../../lib/model/problem.ts';
import type { Ticket } from '../../lib/model/ticket.ts';
import { isOver } from '../../lib/model/ticket-life.ts';
import { courseOf } from '../../lib/reports/course-of.ts';
import { requesterHash, ticketHash } from '../../lib/store/hashes.ts';
import type { SeenTicket } from '../../lib/store/schema.ts';
import { putSighting } from '../../lib/store/sightings.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import type { Background, Moment } from './context.ts';
import { handOf } from './hand-of.ts';
import { findMe } from './me.ts';
import { listWaved } from './scripts/read-of-ticket.ts';
import { seenLately } from './seen-lately.ts';
import { showSideThreads } from './side-threads.ts';

export interface Scored {
  ticket: Ticket;
  assessment: Assessment;
  hash: string;
  /** Null where the store, which holds the key of that hash, cannot be opened. */
  requester: string | null;
  lastCustomerAt: string | null;
}

/** Scores a ticket. The store is asked for muted kinds and for tickets like it; where it fails, there are none and the score stands. */
export async function scoreTicket(bg: Background, ticket: Ticket, moment: Moment): Promise<Scored> {
  const hash = await ticketHash(ticket.key);
  const requester = moment.identity ? await requesterHash(moment.identity.secret, ticket) : null;
  const mutedTone = requester === null ? [] : await readMuted(bg, requester, moment.now);
  const waved = await readWaved(bg, hash, moment);
  const lately = await seenLately(bg, ticket, requester, moment);
  const assessment = assess(ticket, moment.policy, { say: moment.say, mutedTone, waved, ...lately });
  const said = ticket.messages.filter((it) => it.role === 'customer' && !it.automatic && !it.draft);
  const times = said.flatMap(({ sentAt }) => sentAt ?? []).sort((a, b) => Date.parse(a) - Date.parse(b));
  return { ticket, assessment, hash, requester, lastCustomerAt: times.at(-1) ?? null };
}

async function readMuted(bg: Background, requester: string, now: string): Promise<SignalKind[]> {
  try {
    const mutes = await bg.store((db) =>
      guardStore(() => db.getAll('mutes', IDBKeyRange.bound([requester], [requester, []]))),
    );
    return mutes.filter((mute) => isMuted(mute, now)).map(({ kind }) => kind as SignalKind);
  } catch (error) {
    console.warn('Simmer: what was muted cannot be read, so nothing is', error);
    return [];
  }
}

/** Scripts that were waved away on this ticket; none where that cannot be read. */
async function readWaved(bg: Background, hash: string, { identity }: Moment): Promise<string[]> {
  if (identity === null) return [];
  try {
    return await listWaved(bg, hash);
  } catch (error) {
    console.warn('Simmer: what was waved away cannot be read, so nothing is', error);
    return [];
  }
}

/** What a line of a page holds with room to spare. A subject may be a megabyte long, and what the browser lends us is not. */
const MOST_SHOWN = 300;
const short = (text: string) => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text);
const shortOrNull = (text: string | null | undefined) => (text ? short(text) : null);

/** A ticket without its messages: all that is kept of the page in front. */
export function headOf(ticket: Ticket, source: TicketHead['source'], opens = false): TicketHead {
  const times = ticket.messages.flatMap(({ sentAt }) => sentAt ?? []).sort((a, b) => Date.parse(a) - Date.parse(b));
  return {
    site: ticket.site,
    key: ticket.key,
    url: ticket.url,
    subject: short(ticket.subject),
    requester: short(ticket.requester.name),
    organization: shortOrNull(ticket.requester.organization),
    assignee: shortOrNull(ticket.assignee?.name),
    status: ticket.status ?? null,
    priority: ticket.priority ?? null,
    channel: ticket.channel,
    observedAt: ticket.observedAt,
    loaded: ticket.coverage?.loaded ?? ticket.messages.length,
    total: ticket.coverage?.total ?? null,
    opens,
    lastMessageAt: times.at(-1) ?? null,
    timeZone: ticket.requester.timeZone ?? null,
    mergedInto: ticket.mergedInto ?? null,
    assigneeId: shortOrNull(ticket.assignee?.id),
    sideThreads: showSideThreads(ticket),
    source,
  };
}

/**
 * Keeps the sighting of a ticket.
 * @returns whether its level changed, and what went wrong; a sighting that cannot be kept does not stop the score
 */
export async function keepSighting(
  bg: Background,
  scored: Scored,
  moment: Moment,
): Promise<{ changed: boolean; trouble: Problem | null }> {
  const { identity } = moment;
  if (identity === null) return { changed: false, trouble: moment.trouble };
  const { ticket, assessment, hash, lastCustomerAt } = scored;
  try {
    const course = courseOf(ticket, assessment, await handOf(identity.secret, ticket.assignee));
    const changed = await bg.store(async (db) => {
      const aside = await guardStore(() => db.get('asides', hash));
      const look = {
        ticket: hash,
        device: identity.device,
        observedAt: ticket.observedAt,
        assessment,
        owner: identity.person,
        handledUpTo: aside && isAside(aside, lastCustomerAt, moment.now) ? aside.upTo : null,
        over: isOver(ticket.status),
        course,
      };
      return putSighting(db, look, seenOf(scored, moment));
    });
    return { changed, trouble: null };
  } catch (error) {
    return { changed: false, trouble: problemOf(error) };
  }
}

/** True where whoever works here has the ticket, as far as the team's list or the name in the settings can tell. */
function isMine(ticket: Ticket, moment: Moment): boolean {
  const has = findTaker({ role: 'assignee' }, ticket, moment.policy, Date.parse(moment.now)).person;
  if (has) return has.id === findMe(moment)?.id;
  const name = moment.settings.name.trim().toLowerCase();
  return name !== '' && ticket.assignee?.name?.trim().toLowerCase() === name;
}

/** A clock without how it came to its time: that is for whoever has the ticket in front of them. */
const withoutStory = ({ steps: _steps, ours: _ours, ...clock }: Clock): Clock => clock;

function seenOf({ ticket, assessment, hash, requester, lastCustomerAt }: Scored, moment: Moment): SeenTicket {
  const first = ticket.messages.flatMap(({ sentAt }) => sentAt ?? []).sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  const hottest = assessment.signals.toSorted((a, b) => b.points - a.points)[0];
  const due = assessment.clocks
    .filter((clock) => clock.dueAt && clock.stage === 'running')
    .sort((a, b) => Date.parse(a.dueAt as string) - Date.parse(b.dueAt as string))[0];
  return {
    ticket: hash,
    key: ticket.key,
    url: ticket.url,
    site: ticket.site,
    subject: short(ticket.subject),
    issue: shortOrNull(ticket.issue),
    requester: short(ticket.requester.name),
    assignee: shortOrNull(ticket.assignee?.name),
    status: ticket.status ?? null,
    score: assessment.score,
    level: assessment.level,
    trend: assessment.trend,
    why: hottest?.why ?? '',
    ...(hottest && { whyIn: moment.language }),
    ...(hottest && { hottest: { kind: hottest.kind, rule: hottest.rule ?? null, strength: hottest.strength } }),
    quote: hottest?.quote ? maskQuote(hottest.quote) : null,
    ...(hottest && overlapsAbuse(hottest, assessment.signals) && { hurts: true as const }),
    observedAt: ticket.observedAt,
    firstSignalAt: firstSignalAt(ticket, assessment),
    lastCustomerAt,
    nextDue: due ? { metric: due.metric, dueAt: due.dueAt as string, breached: due.breached } : null,
    customer: requester,
    beganAt: ticket.createdAt ?? first ?? ticket.observedAt,
    clocks: assessment.clocks.filter(({ stage, dueAt }) => stage === 'running' && dueAt).map(withoutStory),
    isMine: isMine(ticket, moment),
    updatedAt: ticket.updatedAt ?? null,
    facts: factsOf(ticket, assessment),
    rules: assessment.signals.flatMap(({ rule, strength }) => (rule ? [shownName(rule, strength)] : [])),
  };
}
