import { METRICS, type Metric } from './kinds.ts';
import { instant, maybe, z } from './z.ts';

/** How many numbers people fall into. A `hand` is the key's own number times this, and the person's. */
export const HANDS = 256;

/** How many promised times of one ticket are remembered, the latest. */
const MOST_PROMISES = 30;

/**
 * How a ticket went, as far as its page proved it: what a team's report needs of tickets that never became a case. Shared with the
 * team's sighting, so it holds nobody's words and names nobody.
 */
export const ticketCourseSchema = z.object({
  site: z.string(),
  /** The helpdesk's group: its id with the host before it, and what it is called. */
  group: maybe(z.object({ id: z.string(), name: maybe(z.string()) })),
  /** Of the customer's latest message. */
  language: maybe(z.string()),
  beganAt: maybe(instant()),
  /** The first public answer by a person; null where there is none yet, or its time is not proven. */
  firstReplyAt: maybe(instant()),
  /** Public answers since the customer wrote; null where not all of the conversation was read. */
  replies: maybe(z.number()),
  isSolved: z.boolean(),
  /** When it was solved, where its history proves that; and the first look that found it solved. */
  solvedAt: maybe(instant()),
  seenSolvedAt: maybe(instant()),
  /** Promised times that were kept or missed; a guessed target is none. */
  promises: z.array(z.object({ metric: z.enum(METRICS), dueAt: instant(), isMet: z.boolean() })),
  /**
   * One of 256 numbers that whoever has the ticket falls into, and before it which key that was by (`HANDS`): only to tell that at
   * least so many people work somewhere (R141). Several people share a number, and none can be told from it.
   */
  hand: maybe(z.number()),
});
export type TicketCourse = z.infer<typeof ticketCourseSchema>;

/** Promises that a ticket has once; the others come again and again. */
const ONCE: readonly Metric[] = ['first-reply', 'resolution', 'requester-wait', 'agent-work', 'assign'];

function joinPromises(before: TicketCourse['promises'], next: TicketCourse['promises']): TicketCourse['promises'] {
  const keyOf = ({ metric, dueAt }: TicketCourse['promises'][number]) =>
    ONCE.includes(metric) ? metric : `${metric} ${Date.parse(dueAt)}`;
  const all = new Map([...before, ...next].map((one) => [keyOf(one), one]));
  return [...all.values()].sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt)).slice(-MOST_PROMISES);
}

/** The course of a ticket after one more look. What an earlier look proved stands where the later one saw less. */
export function joinCourses(
  before: TicketCourse | null | undefined,
  next: TicketCourse | null | undefined,
): TicketCourse | undefined {
  if (!before || !next) return next ?? before ?? undefined;
  const wasSolved = next.isSolved && before.isSolved;
  return {
    ...next,
    group: next.group ?? before.group,
    language: next.language ?? before.language,
    beganAt: next.beganAt ?? before.beganAt,
    firstReplyAt: next.firstReplyAt ?? before.firstReplyAt,
    // Answers only grow: two were seen, so two there are.
    replies: next.replies ?? ((before.replies ?? 0) >= 2 ? before.replies : null),
    solvedAt: next.solvedAt ?? (wasSolved ? before.solvedAt : null),
    seenSolvedAt: wasSolved ? (before.seenSolvedAt ?? next.seenSolvedAt) : next.seenSolvedAt,
    promises: joinPromises(before.promises, next.promises),
    hand: next.hand ?? before.hand,
  };
}
