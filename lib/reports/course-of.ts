import { isPartlyLoaded, readTurns } from '../clocks/read-turns.ts';
import type { Assessment } from '../model/assessment.ts';
import { groupId } from '../model/group-id.ts';
import type { Ticket } from '../model/ticket.ts';
import type { TicketCourse } from '../model/ticket-course.ts';
import { isOver } from '../model/ticket-life.ts';

/** What is longer is no name of a group. */
const MOST_NAME = 100;

/** When it was solved the last time, by the history; null where that does not tell. */
function solvedAt({ history }: Ticket): string | null {
  const moves = (history ?? [])
    .filter(({ field }) => field === 'status')
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const last = moves.findLastIndex(({ to }, i) => isOver(to) && !isOver(moves[i - 1]?.to));
  return isOver(moves.at(-1)?.to) ? (moves[last]?.at ?? null) : null;
}

/** The first answer after the customer wrote, and how many there are; null where the page does not prove it. */
function answersOf(ticket: Ticket): Pick<TicketCourse, 'firstReplyAt' | 'replies'> {
  const turns = readTurns(ticket);
  const asked = turns.findIndex(({ who }) => who === 'customer');
  const later = asked === -1 ? turns : turns.slice(asked);
  const count = later.filter(({ who }) => who === 'reply').length;
  const isWhole = !isPartlyLoaded(ticket) && turns.every(({ who }) => who !== 'unknown');
  const first = later.find(({ who }) => who === 'reply')?.at ?? null;
  // Where the team wrote first, nobody waited for a first answer.
  const isAnswer = isWhole && asked !== -1 && turns.slice(0, asked).every(({ who }) => who === 'customer');
  return {
    firstReplyAt: isAnswer && first !== null ? new Date(first).toISOString() : null,
    replies: isWhole || count >= 2 ? count : null,
  };
}

/**
 * How a ticket went, for reports (R138–R140). Only what its page proves is said; the rest is null and is counted as not known.
 * @param hand see `ticketCourseSchema`
 */
export function courseOf(
  ticket: Ticket,
  assessment: Pick<Assessment, 'clocks' | 'language'>,
  hand: number | null,
): TicketCourse {
  const isSolved = isOver(ticket.status);
  const name = ticket.group?.name;
  const promises = assessment.clocks.flatMap(({ metric, dueAt, source, stage, breached }) =>
    dueAt && source !== 'default' && (breached || stage === 'met') ? [{ metric, dueAt, isMet: !breached }] : [],
  );
  return {
    site: ticket.site,
    group: ticket.group
      ? {
          id: groupId(ticket.key, ticket.group.id),
          name: name && name.length <= MOST_NAME ? name : null,
        }
      : null,
    language: assessment.language === 'und' ? null : assessment.language,
    beganAt: ticket.createdAt ?? null,
    ...answersOf(ticket),
    isSolved,
    solvedAt: isSolved ? solvedAt(ticket) : null,
    seenSolvedAt: isSolved ? ticket.observedAt : null,
    promises,
    hand,
  };
}
