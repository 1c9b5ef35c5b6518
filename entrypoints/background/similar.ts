import { type GroupMember, groupCause, joinGroup, openGroup } from '../../lib/cases/open-group.ts';
import { matchCondition } from '../../lib/clocks/match-condition.ts';
import {
  findSimilarTest,
  isLikeGroup,
  isSimilar,
  similarCounter,
  ticketPrint,
} from '../../lib/matrix/similar-tickets.ts';
import type { Case } from '../../lib/model/case.ts';
import type { MatrixRow } from '../../lib/model/policy.ts';
import { deterministicId } from '../../lib/store/deterministic-id.ts';
import { listGroups, listOpenGroups } from '../../lib/store/read-cases.ts';
import type { SeenTicket, Store } from '../../lib/store/schema.ts';
import { listSeenSince } from '../../lib/store/sightings.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { act } from './act.ts';
import type { Background, Moment } from './context.ts';
import type { Scored } from './score-ticket.ts';

/** A ticket that began this long before a case about many was opened is older than what the case is about. */
const BEFORE_MS = 24 * 60 * 60 * 1000;

/** What is known of the ticket in front, as it was just kept. */
interface Here {
  bg: Background;
  scored: Scored;
  moment: Moment;
  seen: SeenTicket;
}

const memberOf = (seen: SeenTicket): GroupMember => ({
  ticket: seen.ticket,
  key: seen.key,
  url: seen.url,
  site: seen.site,
  subject: seen.subject,
  requester: seen.requester,
  customer: seen.customer ?? null,
  score: seen.score,
  level: seen.level,
  firstSeenAt: seen.observedAt,
});

/** The tickets of a case about many, as far as they were seen here. */
async function membersSeen(db: Store, it: Case): Promise<SeenTicket[]> {
  const found = await guardStore(() => Promise.all((it.tickets ?? []).map(({ ticket }) => db.get('seen', ticket))));
  return found.filter((seen) => seen !== undefined);
}

/**
 * Many alike tickets are one matter: the ticket that makes the number of a `similar` row full opens one case for all of them,
 * and whatever is read later and is about the same joins it. What a person took out, or has a case about many already, is
 * left alone.
 * @throws ProblemError `store-*`
 */
export async function gatherSimilar(bg: Background, scored: Scored, moment: Moment): Promise<void> {
  if (!moment.policy.automatic.similar) return;
  const { seen, groups } = await bg.store(async (db) => ({
    seen: await guardStore(() => db.get('seen', scored.hash)),
    groups: await listOpenGroups(db),
  }));
  const isSettled = groups.some(
    ({ tickets = [], parted = [] }) =>
      tickets.some(({ ticket }) => ticket === scored.hash) || parted.includes(scored.hash),
  );
  if (!seen || isSettled) return;
  const here = { bg, scored, moment, seen };
  if (await joinOne(here, groups)) return;
  await openOne(here);
}

async function joinOne({ bg, scored, moment, seen }: Here, groups: readonly Case[]): Promise<boolean> {
  const print = ticketPrint(scored.ticket);
  const began = Date.parse(seen.beganAt ?? seen.observedAt);
  for (const it of groups) {
    if (began < Date.parse(it.openedAt) - BEFORE_MS) continue;
    const members = await bg.store((db) => membersSeen(db, it));
    if (!isLikeGroup(print, members.map(ticketPrint))) continue;
    const { event, item } = await joinGroup(it.id, memberOf(seen), moment.now, deterministicId);
    await act(bg, { events: [event], items: [item] });
    return true;
  }
  return false;
}

/** The first row of the matrix that asks for many alike and holds, whichever row wins; and how long it looks back. */
function findRow(
  { scored, moment }: Here,
  similar: (within: number) => number,
): { row: MatrixRow; within: number } | undefined {
  const { ticket, assessment } = scored;
  const heard = assessment.signals.filter(({ kind }) => assessment.heard?.includes(kind) ?? true);
  const facts = { ...assessment, ticket, policy: moment.policy, signals: heard, similar };
  for (const row of moment.policy.matrix) {
    const test = findSimilarTest(row.when);
    if (test && row.type !== 'none' && matchCondition(row.when, facts) !== null) return { row, within: test.within };
  }
  return undefined;
}

/** Tickets that a case about many carries or carried, or that somebody took out of one: they found no other. */
async function settledTickets(db: Store): Promise<Set<string>> {
  const groups = await listGroups(db);
  return new Set(
    groups.flatMap(({ tickets = [], parted = [] }) => [...tickets.map(({ ticket }) => ticket), ...parted]),
  );
}

async function openOne(here: Here): Promise<void> {
  const { bg, scored, moment, seen } = here;
  const { ticket, assessment } = scored;
  const back = Math.max(0, ...moment.policy.matrix.map(({ when }) => findSimilarTest(when)?.within ?? 0)) * 1000;
  if (back === 0) return;
  const at = Date.parse(ticket.observedAt);
  const print = ticketPrint(ticket);
  const near = await bg.store((db) => listSeenSince(db, new Date(at - back).toISOString()));
  if (!findRow(here, similarCounter(print, near.map(ticketPrint)))) return;
  const settled = await bg.store(settledTickets);
  const free = near.filter((one) => !settled.has(one.ticket));
  const found = findRow(here, similarCounter(print, free.map(ticketPrint)));
  if (!found) return;
  const others = free.filter((one) => {
    const age = at - Date.parse(one.observedAt);
    return age >= 0 && age <= found.within * 1000 && isSimilar(print, ticketPrint(one));
  });
  const members = [...others, seen].sort(
    (a, b) => a.observedAt.localeCompare(b.observedAt) || a.ticket.localeCompare(b.ticket),
  );
  const [first] = members;
  if (!first) return;
  const { batch } = await openGroup({
    members: members.map(memberOf),
    cause: groupCause(ticketPrint(first), first.ticket),
    row: found.row,
    ticket,
    assessment,
    policy: moment.policy,
    summary: moment.say('ladder.group.summary', { count: members.length, minutes: Math.round(found.within / 60) }),
    now: moment.now,
    idOf: deterministicId,
  });
  await act(bg, batch);
}
