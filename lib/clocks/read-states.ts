import { PRIORITIES, STATUSES, type Status } from '../model/kinds.ts';
import type { Ticket } from '../model/ticket.ts';
import { findInstant } from './instants.ts';

/** How a ticket stood from one moment to the next change: what its SLA was chosen by, and whether a clock paused. */
export interface TicketState {
  /** Epoch milliseconds; -Infinity for the first. */
  from: number;
  status: Status | null;
  priority: Ticket['priority'];
  group: Ticket['group'];
}

export interface TicketStates {
  /** Oldest first; the last is how the ticket stands now. */
  states: TicketState[];
  /** False where it is not told when the present status began: a pause or an end may lie anywhere before. */
  statusKnown: boolean;
}

interface Change {
  at: number;
  from: string | null;
  to: string | null;
}

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | null =>
  values.find((value) => value === text?.trim().toLowerCase()) ?? null;

function changesOf(ticket: Ticket, field: 'status' | 'priority' | 'group'): Change[] {
  const changes: Change[] = [];
  for (const entry of ticket.history ?? []) {
    const at = entry.field === field ? findInstant(entry.at) : null;
    if (at !== null) changes.push({ at, from: entry.from ?? null, to: entry.to ?? null });
  }
  return changes.sort((a, b) => a.at - b.at);
}

/** What a field was at a moment: after the last change before it; before the first change, what that one changed from. */
function valueAt(changes: Change[], at: number): string | null | undefined {
  const next = changes.findIndex((change) => change.at > at);
  const last = next === -1 ? changes.at(-1) : changes[next - 1];
  return last?.to ?? changes[next]?.from;
}

/**
 * The states a ticket went through. Past events keep the priority and the group that held then (clocks.md, section 2).
 * Where the history does not lead to the present status, that status is taken to begin only now.
 */
export function readStates(ticket: Ticket, now: number): TicketStates {
  const status = changesOf(ticket, 'status');
  const reached = oneOf(STATUSES, status.at(-1)?.to ?? null);
  const present = ticket.status ?? reached;
  const statusKnown =
    ticket.history != null &&
    (status.length === 0 ? present === null || present === 'new' || present === 'open' : reached === present);
  const presentSince = statusKnown ? (status.at(-1)?.at ?? Number.NEGATIVE_INFINITY) : now;

  const priority = changesOf(ticket, 'priority');
  const group = changesOf(ticket, 'group');
  const moments = new Set([...status, ...priority, ...group].map(({ at }) => at));
  if (Number.isFinite(presentSince)) moments.add(presentSince);
  const states = [Number.NEGATIVE_INFINITY, ...[...moments].sort((a, b) => a - b)].map((from): TicketState => {
    const was = from >= (group.at(-1)?.at ?? Number.NEGATIVE_INFINITY) ? undefined : valueAt(group, from);
    return {
      from,
      status: from >= presentSince ? present : (oneOf(STATUSES, valueAt(status, from) ?? null) ?? 'open'),
      priority:
        from >= (priority.at(-1)?.at ?? Number.NEGATIVE_INFINITY)
          ? ticket.priority
          : oneOf(PRIORITIES, valueAt(priority, from) ?? null),
      group: was === undefined ? ticket.group : was === null ? null : { id: was, name: was },
    };
  });
  return { states, statusKnown };
}
