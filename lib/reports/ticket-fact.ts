import type { Sighting } from '../model/event.ts';
import { joinCourses, type TicketCourse } from '../model/ticket-course.ts';

/** What reports count of one ticket, from every look at it. Moments in milliseconds since the epoch. Nobody is named. */
export interface TicketFact {
  ticket: string;
  /** From the first look to the last: in that time it was in hand. */
  firstSeen: number;
  lastSeen: number;
  site: string | null;
  language: string | null;
  group: string | null;
  groupName: string | null;
  hand: number | null;
  /** When its level rose to at risk or above, as each device saw it, in order. */
  rises: number[];
  /** Null in records of before it was kept. */
  course: TicketCourse | null;
  /** Answered once and solved (R138); null where that is not known, or it is not solved. */
  isOneTouch: boolean | null;
  beganAt: number | null;
  firstReplyAt: number | null;
  solvedAt: number | null;
  /** When it was solved, or was first found solved: which time it counts in. */
  solvedBy: number | null;
  promises: { dueAt: number; isMet: boolean }[];
  /** The first and the last moment of all of it: outside of them it counts in no time. */
  earliest: number;
  latest: number;
}

const HOT = ['at-risk', 'critical'];
const momentOf = (at: string | null | undefined) => (at ? Date.parse(at) : null);

/** A rise from below. What was hot at the first look rose then, as far as anybody saw. */
function risesOf({ levels }: Sighting): number[] {
  return levels.flatMap(({ at, level }, i) => {
    const before = levels[i - 1]?.level;
    return HOT.includes(level) && !(before && HOT.includes(before)) ? [Date.parse(at)] : [];
  });
}

/** Solved with one answer at most; with two it was not, solved or not. */
function isOneTouch({ isSolved, replies }: TicketCourse): boolean | null {
  if (replies == null) return null;
  if (replies >= 2) return false;
  return isSolved ? true : null;
}

/** One ticket as all devices saw it: the latest look speaks, what an earlier one proved stands. */
export function ticketFact(sightings: readonly Sighting[]): TicketFact {
  const looks = sightings.toSorted((a, b) => Date.parse(a.observedAt) - Date.parse(b.observedAt));
  const course = looks.reduce<TicketCourse | undefined>((sum, look) => joinCourses(sum, look.course), undefined);
  const solvedAt = course?.isSolved ? momentOf(course.solvedAt) : null;
  const solvedBy = course?.isSolved ? (solvedAt ?? momentOf(course.seenSolvedAt)) : null;
  const firstReplyAt = momentOf(course?.firstReplyAt);
  const rises = looks.flatMap(risesOf).sort((a, b) => a - b);
  const promises = (course?.promises ?? []).map(({ dueAt, isMet }) => ({ dueAt: Date.parse(dueAt), isMet }));
  const firstSeen = Math.min(...looks.map(({ firstSeenAt }) => Date.parse(firstSeenAt)));
  const lastSeen = Math.max(...looks.map(({ observedAt }) => Date.parse(observedAt)));
  const moments = [firstSeen, lastSeen, solvedBy ?? firstSeen, firstReplyAt ?? firstSeen, ...rises];
  for (const { dueAt } of promises) moments.push(dueAt);
  return {
    ticket: (looks[0] as Sighting).ticket,
    firstSeen,
    lastSeen,
    site: course?.site ?? null,
    language: course?.language ?? null,
    group: course?.group?.id ?? null,
    groupName: course?.group?.name ?? null,
    hand: course?.hand ?? null,
    rises,
    course: course ?? null,
    isOneTouch: course ? isOneTouch(course) : null,
    beganAt: momentOf(course?.beganAt),
    firstReplyAt,
    solvedAt,
    solvedBy,
    promises,
    earliest: Math.min(...moments),
    latest: Math.max(...moments),
  };
}
