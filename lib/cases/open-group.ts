import { officeCalendar } from '../clocks/find-sla.ts';
import { findTaker } from '../matrix/find-taker.ts';
import type { Assessment } from '../model/assessment.ts';
import type { VaultItem } from '../model/event.ts';
import type { Level, Severity } from '../model/kinds.ts';
import type { MatrixRow, Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { acknowledgeBy } from './acknowledge-by.ts';
import { ladderOfOpening } from './find-ladder.ts';
import { maskQuote } from './mask.ts';
import { type Batch, type NewEvent, newEvent } from './new-event.ts';
import type { TicketRef } from './open-case.ts';

/** A ticket of a group, as far as it was seen. */
export interface GroupMember {
  /** SHA-256 of its key. */
  ticket: string;
  key: string;
  url: string;
  site: string;
  subject: string;
  requester: string;
  /** The keyed hash its customer goes by, where it is known. */
  customer: string | null;
  score: number;
  level: Level;
  firstSeenAt: string;
}

/** The id of something automatic: the same in every browser that says it. */
export type IdOf = (type: string, subject: string, cause: string) => Promise<string>;

export interface OpenGroup {
  /** First seen first. */
  members: readonly GroupMember[];
  /** What tells the group from any other: see `groupCause`. */
  cause: string;
  row: MatrixRow;
  /** The ticket in front, which made the number full. */
  ticket: Ticket;
  assessment: Assessment;
  policy: Policy;
  /** What happened, in words. */
  summary: string;
  now: string;
  idOf: IdOf;
}

/** A group is known by where it is, what its first ticket is about, and which that is. */
export function groupCause(
  first: { host: string; issue: string | null; terms: ReadonlySet<string> },
  ticket: string,
): string {
  return JSON.stringify([first.host, first.issue ?? '', [...first.terms].sort(), ticket]);
}

/** The id of the case about many that a group has. */
export const groupId = (cause: string, idOf: IdOf): Promise<string> => idOf('case', 'similar', cause);

/** A ticket joins a case about many: said once, whichever browser reads it. */
export async function joinGroup(
  caseId: string,
  member: Pick<GroupMember, 'ticket' | 'key' | 'url' | 'site' | 'subject' | 'requester' | 'customer'>,
  now: string,
  idOf: IdOf,
): Promise<{ event: NewEvent; item: VaultItem }> {
  const subject = `case:${caseId}`;
  const item = await refItem(subject, member, now, idOf);
  const data = { ticket: member.ticket, ticketRef: item.id, site: member.site };
  const event = newEvent('case.ticket-joined', subject, data);
  return { event: { ...event, id: await idOf('case.ticket-joined', subject, member.ticket) }, item };
}

async function refItem(
  subject: string,
  {
    ticket,
    key,
    url,
    subject: about,
    requester,
    customer,
  }: Omit<GroupMember, 'site' | 'score' | 'level' | 'firstSeenAt'>,
  at: string,
  idOf: IdOf,
): Promise<VaultItem> {
  const ref: TicketRef = { key, url, subject: maskQuote(about), requester: maskQuote(requester) };
  const id = await idOf('vault', subject, `ticket/${ticket}`);
  return { id, space: 'team', kind: 'ticket', ...(customer && { person: customer }), text: JSON.stringify(ref), at };
}

/** Many customers at once are never a light matter; what the ticket in front says may be graver still. */
const severityOf = (severity: Severity): Severity => (severity === 'S1' ? 'S1' : 'S2');

/**
 * What opening one case for many alike tickets writes: the case, which belongs to none of them alone, with the row's role as
 * its owner, and each ticket joining it. Every id follows from the group, so that two browsers open one.
 */
export async function openGroup(input: OpenGroup): Promise<{ id: string; batch: Batch }> {
  const { members, row, ticket, assessment, policy, now, idOf } = input;
  const [first] = members;
  if (!first) throw new RangeError('a group has at least one ticket');
  const id = await groupId(input.cause, idOf);
  const subject = `case:${id}`;
  const joins = await Promise.all(members.map((member) => joinGroup(id, member, now, idOf)));
  const summary: VaultItem = {
    id: await idOf('vault', subject, 'summary'),
    space: 'team',
    kind: 'summary',
    text: input.summary,
    at: now,
  };
  const severity = severityOf(assessment.severity);
  const hottest = members.reduce((hot, one) => (one.score > hot.score ? one : hot), first);
  const taker = { role: row.to.role, person: findTaker(row.to, null, policy, Date.parse(now)).person?.id ?? null };
  const event = newEvent('case.opened', subject, {
    ticket: null,
    ticketRef: joins[0]?.item.id ?? null,
    site: first.site,
    channel: ticket.channel,
    type: row.type,
    mode: row.mode,
    tier: row.tier,
    row: row.id,
    severity,
    priority: null,
    score: hottest.score,
    level: hottest.level,
    reasons: ['similar'],
    signals: [],
    clocks: [],
    summary: summary.id,
    stakes: null,
    missing: null,
    owner: taker,
    handover: taker,
    acknowledgeBy: acknowledgeBy(now, severity, row.acknowledgeWithin ?? null, policy, ticket),
    notify: [...row.notify],
    firstSignalAt: first.firstSeenAt,
    policyVersion: policy.version,
    cause: 'similar',
    ...ladderOfOpening(row.id, policy),
    calendar: officeCalendar(ticket, policy)?.id ?? null,
  });
  const opening = { ...event, id: await idOf('case.opened', subject, input.cause) };
  return {
    id,
    batch: {
      events: [opening, ...joins.map((join) => join.event)],
      items: [summary, ...joins.map(({ item }) => item)],
    },
  };
}
