import { breaksThrough } from '../../cases/breaks-through.ts';
import { isAside } from '../../cases/fold-ticket.ts';
import type { Case } from '../../model/case.ts';
import type { Sighting } from '../../model/event.ts';
import { LEVELS } from '../../model/kinds.ts';
import { isOver } from '../../model/ticket-life.ts';
import type { Aside, SeenTicket } from '../schema.ts';
import { isOnes, type RadarBasis } from './radar-basis.ts';
import type { RadarList, RadarRecord } from './radar-types.ts';

/** All that a record is made of. */
export interface RadarInput {
  ticket: string;
  seen: SeenTicket | undefined;
  /** The looks of colleagues' computers. */
  others: readonly Sighting[];
  aside: Aside | undefined;
  /** The open cases of this ticket, and the open case about many that carries it. */
  cases: readonly Case[];
  carrier: Case | undefined;
  /** When the open promises to its customer are due (U2). */
  promised: readonly string[];
  basis: RadarBasis;
  /** ISO 8601 instant. */
  now: string;
}

const MOST_MS = 9_000_000_000_000_000;
const digits = (value: number, count: number) => String(Math.round(value)).padStart(count, '0');

/** Text that sorts the hottest first, and of the same heat whatever was looked at last. */
export const heatOf = ({ level, score, at }: Pick<RadarRecord, 'level' | 'score' | 'at'>): string =>
  `${LEVELS.length - LEVELS.indexOf(level)}${digits(999 - score, 3)} ${digits(MOST_MS - Date.parse(at), 16)}`;

/** The scopes under which something that counts does. */
export function scopesOf({ isMine, group }: Pick<RadarRecord, 'isMine' | 'group'>): string[] {
  return ['team', ...(isMine ? ['mine'] : []), ...(group === null ? [] : [`group ${group}`])];
}

export const countedAs = (record: Omit<RadarRecord, 'counted'>): string[] =>
  record.list === 'at-risk' ? scopesOf(record).map((scope) => `${scope}\n${record.heat}`) : [];

/** `<host>/<id>` of a helpdesk's group; null where the ticket has none. */
export function groupKey({ key, facts }: Pick<SeenTicket, 'key' | 'facts'>): string | null {
  return facts?.group ? `${key.split('/')[0]}/${facts.group.id}` : null;
}

/** The look that speaks for the ticket: the latest of all. */
function newestLook({ seen, others }: RadarInput) {
  const other = others.reduce<Sighting | undefined>(
    (last, one) => (last && Date.parse(last.observedAt) >= Date.parse(one.observedAt) ? last : one),
    undefined,
  );
  if (seen && !(other && Date.parse(other.observedAt) > Date.parse(seen.observedAt)))
    return { at: seen.observedAt, level: seen.level, score: seen.score, over: isOver(seen.status) };
  if (!other) return undefined;
  const { observedAt, level, score, over, owner, handledUpTo } = other;
  return { at: observedAt, level, score, over: over === true, by: owner ?? '', handledUpTo };
}

/** What a person set aside still is so, by what is known here or to whoever looked last. */
function holds({ aside, seen, now }: RadarInput, look: NonNullable<ReturnType<typeof newestLook>>): boolean {
  if (!aside || !isAside(aside, seen?.lastCustomerAt ?? null, now)) return false;
  // A colleague looked after it was handled, and to them it was not any more: the customer wrote again.
  const isLater = Date.parse(look.at) > Date.parse(aside.at);
  return !(look.by !== undefined && aside.kind === 'handled' && isLater && look.handledUpTo === null);
}

function listOf(input: RadarInput, look: NonNullable<ReturnType<typeof newestLook>>): RadarList {
  if (look.over) return 'over';
  if (holds(input, look)) return 'aside';
  if (input.carrier && !breaksThrough(input.seen ?? {})) return 'carried';
  return look.level === 'critical' ? 'at-risk' : look.level;
}

/** The record of a ticket; undefined where nobody has seen it. */
export function radarRecord(input: RadarInput): RadarRecord | undefined {
  const look = newestLook(input);
  if (!look) return undefined;
  const { ticket, seen, aside, cases, carrier, basis } = input;
  const list = listOf(input, look);
  const promisedAt = soonest(input.promised);
  const of = cases.toSorted((a, b) => b.openedAt.localeCompare(a.openedAt))[0] ?? carrier;
  const record: Omit<RadarRecord, 'counted'> = {
    id: ticket,
    shows: ticket,
    at: look.at,
    isHere: look.by === undefined,
    by: look.by ?? null,
    score: look.score,
    level: look.level,
    heat: heatOf(look),
    list,
    site: seen?.site ?? of?.site ?? null,
    group: seen ? groupKey(seen) : null,
    language: seen?.facts?.language ?? null,
    reasons: seen?.facts?.signals ?? [],
    dueAt: soonest([promisedAt, seen?.nextDue?.dueAt]),
    ...(promisedAt === null ? {} : { promisedAt }),
    isMine: (seen !== undefined && isOnes(seen, basis)) || (of !== undefined && isOwner(of, basis)),
    ...(of ? { case: of.id } : {}),
    ...(carrier && list === 'carried' ? { carrier: carrier.id } : {}),
    ...(seen?.isMine && (seen.clocks?.length ?? 0) > 0 && !isOver(seen.status) && list !== 'aside'
      ? { watched: heatOf(look) }
      : {}),
    ...(list === 'aside' && aside?.kind === 'snoozed' && aside.until
      ? { until: new Date(aside.until).toISOString() }
      : {}),
  };
  return { ...record, counted: countedAs(record) };
}

/** The first of some instants; null where there is none. */
function soonest(instants: readonly (string | null | undefined)[]): string | null {
  const known = instants.flatMap((at) => at ?? []);
  return known.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}

/** True for whoever has the case, or took it over. */
const isOwner = ({ owner, handover }: Case, { ids }: RadarBasis): boolean =>
  [owner.person, handover.acceptedBy].some((id) => typeof id === 'string' && ids.includes(id));

/**
 * The record of a case about many: its hottest ticket stands for all of them, and while nobody has taken it, it is at risk
 * however calmly each of them wrote.
 */
export function carrierRecord(it: Case, hottest: RadarRecord, basis: RadarBasis): RadarRecord {
  const isWaiting = it.handover.acceptedAt === null;
  const { carrier: _, until: __, watched: ___, ...shown } = hottest;
  const record: Omit<RadarRecord, 'counted'> = {
    ...shown,
    id: `case:${it.id}`,
    list: isWaiting || hottest.level === 'critical' ? 'at-risk' : hottest.level,
    isMine: hottest.isMine || isOwner(it, basis),
    case: it.id,
    isWaiting,
  };
  return { ...record, counted: countedAs(record) };
}
