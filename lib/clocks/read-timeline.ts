import type { Sla } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { isOver } from '../model/ticket-life.ts';
import { findInstant } from './instants.ts';
import { readStates, type TicketState } from './read-states.ts';
import { isPartlyLoaded, readTurns, type Turn } from './read-turns.ts';

/** All that is known of when things happened on a ticket; times in epoch milliseconds. */
export interface Timeline {
  ticket: Ticket;
  /** When the ticket was read: the present of every clock. */
  now: number;
  createdAt: number | null;
  turns: Turn[];
  /** Since when the customer waits, where the helpdesk itself says so. */
  waitingSince: number | null;
  partlyLoaded: boolean;
  states: TicketState[];
  statusKnown: boolean;
  /** Each time the ticket became solved or closed, oldest first; empty where the history does not tell. */
  solves: number[];
  doneNow: boolean;
}

/** Made once per ticket, which nobody changes, and forgotten with it: signals, blind spots and clocks all ask. */
const made = new WeakMap<Ticket, Timeline>();

/** @param fulfils what else than a public answer by a person the SLA takes for a reply */
export function readTimeline(ticket: Ticket, fulfils?: Sla['fulfils']): Timeline {
  if (fulfils?.notes || fulfils?.automatic) return makeTimeline(ticket, fulfils);
  const known = made.get(ticket);
  if (known) return known;
  const timeline = makeTimeline(ticket, undefined);
  made.set(ticket, timeline);
  return timeline;
}

function makeTimeline(ticket: Ticket, fulfils: Sla['fulfils']): Timeline {
  const now = findInstant(ticket.observedAt) ?? 0;
  const { states, statusKnown } = readStates(ticket, now);
  const solves: number[] = [];
  states.forEach((state, i) => {
    const before = states[i - 1];
    if (before && isOver(state.status) && !isOver(before.status)) solves.push(state.from);
  });
  return {
    ticket,
    now,
    createdAt: findInstant(ticket.createdAt),
    turns: readTurns(ticket, fulfils),
    waitingSince: findInstant(ticket.waitingSince),
    partlyLoaded: isPartlyLoaded(ticket),
    states,
    statusKnown,
    solves: statusKnown ? solves : [],
    doneNow: isOver(states.at(-1)?.status),
  };
}
