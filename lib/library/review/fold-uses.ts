import { eventInstant, findData } from '../../cases/read-data.ts';
import { sortEvents } from '../../cases/sort-events.ts';
import type { EventData } from '../../model/case-events.ts';
import type { LogEvent } from '../../model/event.ts';
import type { Level, SignalKind } from '../../model/kinds.ts';
import type { RejectionReason } from '../../model/script-review.ts';

/** What became of a suggestion. `unsent`: it was put into a reply that was not seen as sent. */
export const USE_KINDS = ['as-is', 'edited', 'rejected', 'copied', 'unsent'] as const;
export type UseKind = (typeof USE_KINDS)[number];

/** How the customer's next words were. */
export type After = EventData<'script.answered'>['after'];

/** One suggestion that somebody put to use, or waved away. Texts are vault items. */
export interface Use {
  id: string;
  script: string;
  language: string;
  ticket: string;
  /** ISO 8601 instant. */
  at: string;
  /** Who wrote the reply: for keeping their own from them when it is scored, and for nothing else (R141). */
  by: string;
  what: UseKind;
  /** What was heard of what the script is for, the strongest first. */
  kinds: SignalKind[];
  level: Level | null;
  heat: number | null;
  reason: RejectionReason | null;
  /** How much of the text was in what was sent, 0–1; null where it is not known. */
  kept: number | null;
  /** What the customer had said, how the reply begins, and what the customer wrote next. */
  before: string | null;
  reply: string | null;
  next: string | null;
  ticketRef: string | null;
  sentAt: string | null;
  after: After | null;
  levelAfter: Level | null;
  /** When the ticket was first seen as solved after the reply, and as in hand again after that. */
  solvedAt: string | null;
  reopenedAt: string | null;
}

/** Types of events that this is made of. */
export const USE_EVENTS = [
  'script.used',
  'script.rejected',
  'script.sent',
  'script.answered',
  'script.ticket-solved',
  'script.ticket-reopened',
] as const;

function startOf(event: LogEvent): Use | undefined {
  const used = findData('script.used', event);
  const rejected = findData('script.rejected', event);
  const data = used ?? rejected;
  if (!data) return undefined;
  const { script, language, ticket } = data;
  return {
    ...{ id: event.id, script, language, ticket, at: eventInstant(event), by: event.by },
    what: rejected ? 'rejected' : used?.how === 'copied' ? 'copied' : 'unsent',
    kinds: data.kinds ?? [],
    level: data.level ?? null,
    heat: data.heat ?? null,
    reason: rejected?.reason ?? null,
    ...{ kept: null, before: data.quote ?? null, reply: null, next: null },
    ...{ ticketRef: data.ticketRef ?? null, sentAt: null, after: null, levelAfter: null },
    ...{ solvedAt: null, reopenedAt: null },
  };
}

/**
 * What became of every suggestion, the oldest first (issue 8, item 10). What follows a use names it; of two that say otherwise the
 * first stands. The same in whatever order the events come, and however often.
 */
export function foldUses(events: Iterable<LogEvent>): Use[] {
  const uses = new Map<string, Use>();
  const sorted = sortEvents(events);
  for (const event of sorted) {
    const use = startOf(event);
    if (use) uses.set(event.id, use);
  }
  for (const event of sorted) {
    const sent = findData('script.sent', event);
    const answered = findData('script.answered', event);
    const solved = findData('script.ticket-solved', event);
    const reopened = findData('script.ticket-reopened', event);
    const use = uses.get((sent ?? answered ?? solved ?? reopened)?.use ?? '');
    if (!use || use.what === 'rejected' || use.what === 'copied') continue;
    if (sent && use.sentAt === null) {
      use.what = sent.how;
      use.kept = sent.kept ?? null;
      use.reply = sent.reply ?? null;
      use.sentAt = sent.sentAt ?? eventInstant(event);
    } else if (answered && use.after === null) {
      use.after = answered.after;
      use.levelAfter = answered.level;
      use.next = answered.quote ?? null;
    } else if (solved) use.solvedAt ??= solved.on;
    else if (reopened) use.reopenedAt ??= reopened.on;
  }
  return [...uses.values()];
}
