import type { Assessment } from '../model/assessment.ts';
import { type Sighting, sightingSchema } from '../model/event.ts';
import { joinCourses, type TicketCourse } from '../model/ticket-course.ts';
import { projectTickets } from './radar/project-radar.ts';
import { noteGroup } from './radar/seen-groups.ts';
import { LOG_STORES, type SeenTicket, type Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/** How many changes of level a sighting remembers. */
const MAX_LEVELS = 50;
/** How many patterns a ticket remembers as shown. */
const MAX_RULES = 100;

export interface NewSighting {
  ticket: string;
  device: string;
  observedAt: string;
  assessment: Pick<Assessment, 'score' | 'level' | 'policyVersion'>;
  owner: string | null;
  handledUpTo: string | null;
  course?: TicketCourse;
  /** The helpdesk says that it is over. */
  over?: boolean;
}

/** A sighting after one more look: the level's history grows only where the level changed. A look from the past changes nothing. */
export function nextSighting(before: Sighting | undefined, look: NewSighting): Sighting {
  const { score, level, policyVersion } = look.assessment;
  if (before && Date.parse(before.observedAt) > Date.parse(look.observedAt)) return before;
  const levels = before?.levels ?? [];
  const isSame = levels.at(-1)?.level === level;
  const course = joinCourses(before?.course, look.course);
  return {
    ticket: look.ticket,
    device: look.device,
    firstSeenAt: before?.firstSeenAt ?? look.observedAt,
    observedAt: look.observedAt,
    score,
    level,
    levels: isSame ? levels : [...levels, { at: look.observedAt, level }].slice(-MAX_LEVELS),
    owner: look.owner,
    handledUpTo: look.handledUpTo,
    policyVersion,
    ...(course && { course }),
    ...(look.over && { over: true }),
  };
}

/** True where a look says more than when it was: that alone is no news to the team. */
function saysMore(before: Sighting | undefined, next: Sighting): boolean {
  const said = ({ score, level, owner, handledUpTo, policyVersion, course, over }: Sighting) =>
    JSON.stringify([score, level, owner, handledUpTo, policyVersion, course, over]);
  return before === undefined || said(before) !== said(next);
}

/**
 * Keeps what was seen of a ticket: the sighting, which may be shared, and what this computer shows of it, which is not.
 * @returns true where the level changed, or the ticket is new
 * @throws ProblemError `store-*`
 */
export function putSighting(db: Store, look: NewSighting, shown: SeenTicket): Promise<boolean> {
  return guardStore(async () => {
    const tx = db.transaction(LOG_STORES, 'readwrite');
    const record = await tx.objectStore('sightings').get([look.ticket, look.device]);
    const before = sightingSchema.safeParse(record);
    const next = nextSighting(before.success ? before.data : undefined, look);
    const known = await tx.objectStore('seen').get(look.ticket);
    const isNewer = !known || Date.parse(known.observedAt) <= Date.parse(shown.observedAt);
    await tx.objectStore('sightings').put(next);
    if (saysMore(before.success ? before.data : undefined, next))
      await tx.objectStore('outbox').put({ kind: 'sighting', id: next.ticket });
    if (isNewer) {
      const firstSignalAt = known?.firstSignalAt ?? shown.firstSignalAt;
      const rules = [...new Set([...(known?.rules ?? []), ...(shown.rules ?? [])])].slice(0, MAX_RULES);
      await tx.objectStore('seen').put({ ...shown, firstSignalAt, ...(rules.length > 0 && { rules }) });
      await noteGroup(tx.objectStore('meta'), shown);
    }
    await projectTickets(tx, [look.ticket]);
    await tx.done;
    return isNewer && known?.level !== shown.level;
  });
}

/** Every ticket that was seen here, hottest first. @throws ProblemError `store-*` */
export function listSeen(db: Store): Promise<SeenTicket[]> {
  return guardStore(async () => {
    const seen = await db.getAll('seen');
    return seen.sort((a, b) => b.score - a.score || b.observedAt.localeCompare(a.observedAt));
  });
}

/**
 * Tickets that were seen here since a moment, however hot. A record whose time is written otherwise than ours may be missing
 * or too many: whoever counts compares the moments again.
 * @param since ISO 8601 instant
 * @throws ProblemError `store-*`
 */
export function listSeenSince(db: Store, since: string): Promise<SeenTicket[]> {
  return guardStore(() => db.getAllFromIndex('seen', 'observedAt', IDBKeyRange.lowerBound(since)));
}

/** What every device saw of every ticket, as it was shared. @throws ProblemError `store-*` */
export function listSightings(db: Store): Promise<Sighting[]> {
  return guardStore(() => db.getAll('sightings'));
}
