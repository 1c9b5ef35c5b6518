import { newEvent } from '../../../lib/cases/new-event.ts';
import type { Use } from '../../../lib/library/review/fold-uses.ts';
import type { Ticket } from '../../../lib/model/ticket.ts';
import { isOver, listReopenings } from '../../../lib/model/ticket-life.ts';
import { deterministicId } from '../../../lib/store/deterministic-id.ts';
import { act } from '../act.ts';
import type { Background } from '../context.ts';

/** The first moment of several that is after another; undefined where none is. */
const firstAfter = (moments: readonly string[], at: string): string | undefined =>
  moments.filter((one) => Date.parse(one) > Date.parse(at)).sort((a, b) => Date.parse(a) - Date.parse(b))[0];

/**
 * Keeps that a ticket was solved after a reply, and was in hand again after that: only where its history proves it, and once, whoever
 * notices it (U11). A thank-you may re-open a ticket by itself; that is said where the number is.
 * @throws ProblemError `store-*`
 */
export async function noteTicketLife(bg: Background, use: Use, ticket: Ticket): Promise<void> {
  if (use.sentAt === null || use.reopenedAt !== null) return;
  const { id, script, language } = use;
  const about = { use: id, script, language, ticket: use.ticket };
  const solved = (ticket.history ?? []).filter(({ field, to }) => field === 'status' && isOver(to));
  const solvedAt =
    use.solvedAt ??
    firstAfter(
      solved.map(({ at }) => at),
      use.sentAt,
    );
  if (!solvedAt) return;
  const reopenedAt = firstAfter(
    listReopenings(ticket).map(({ at }) => at),
    solvedAt,
  );
  const facts = [
    ...(use.solvedAt === null ? ([['script.ticket-solved', solvedAt]] as const) : []),
    ...(reopenedAt ? ([['script.ticket-reopened', reopenedAt]] as const) : []),
  ];
  if (facts.length === 0) return;
  const subject = `script:${script}`;
  const events = await Promise.all(
    facts.map(async ([type, on]) => ({
      ...newEvent(type, subject, { ...about, on }),
      id: await deterministicId(type, subject, id),
    })),
  );
  await act(bg, { events, items: [] });
}
