import type { SeedMessage, SeedTicket } from '../seed-ticket.ts';
import { TICKETS } from '../tickets.ts';
import { type ApiFault, NO_PAGE_FAULTS, type PageFaults } from './faults.ts';
import { addComment, addSeed, type Comment, createState, type State, type Ticket } from './state.ts';

export interface LoggedRequest {
  method: string;
  path: string;
  status: number;
}

/** What tests do to the replica from outside, never over HTTP. */
export interface Control {
  readonly state: State;
  /** Every request to /api/v2 since the last reset, oldest first. */
  readonly requests: LoggedRequest[];
  /** Makes the API misbehave, on all paths or on those that match; null ends that. */
  api(fault: ApiFault | null, only?: RegExp, method?: 'GET' | 'PUT'): void;
  /** Requests a minute of the whole account, and how many of them are left; without the second, every request takes one. */
  limit(perMinute: number, left?: number): void;
  /** Makes the page misbehave: open pages follow at once. */
  page(faults: Partial<PageFaults>): void;
  /** Whether one ticket sideloads its SLA metrics. */
  slaSideload(on: boolean): void;
  /** Ends every session: the API answers 401 until the page is loaded anew. */
  signOut(): void;
  addTicket(seed: SeedTicket): Ticket;
  /** A message arrives; open pages show it at once. */
  addMessage(ticketId: number, message: Omit<SeedMessage, 'ago'>): Comment;
  change(
    ticketId: number,
    change: Partial<Pick<Ticket, 'status' | 'priority' | 'tags' | 'subject' | 'assigneeId' | 'sla'>>,
  ): void;
  ticket(ticketId: number): Ticket;
  /** Comments that were posted from the page since the last reset. */
  sent(ticketId: number): Comment[];
  /** Everything as at the start: the dozen tickets, no faults. */
  reset(): void;
}

const BUDGET = { perMinute: 700, left: null };

/** What the server needs of it. */
export interface Cockpit extends Control {
  faultFor(path: string, method: string): ApiFault | null;
  readonly budget: { perMinute: number; left: number | null };
  readonly pageFaults: PageFaults;
  readonly sideload: boolean;
  readonly session: string;
  posted(ticket: Ticket): void;
}

/** @param tell tells every open page about a change */
export function createControl(tell: (event: object) => void): Cockpit {
  let state = createState(TICKETS);
  let apiFaults: { fault: ApiFault; only: RegExp; method?: string | undefined }[] = [];
  let budget: Cockpit['budget'] = { ...BUDGET };
  let pageFaults = { ...NO_PAGE_FAULTS };
  let sideload = true;
  let session = crypto.randomUUID();
  let sent = new Map<number, Comment[]>();
  const requests: LoggedRequest[] = [];

  const findTicket = (id: number) => {
    const ticket = state.tickets.get(id);
    if (!ticket) throw new Error(`the replica has no ticket ${id}`);
    return ticket;
  };
  return {
    get state() {
      return state;
    },
    requests,
    get pageFaults() {
      return pageFaults;
    },
    get sideload() {
      return sideload;
    },
    get session() {
      return session;
    },
    get budget() {
      return budget;
    },
    faultFor: (path, asked) =>
      apiFaults.findLast(({ only, method }) => only.test(path) && (method ?? asked) === asked)?.fault ?? null,
    api(fault, only = /^/, method) {
      apiFaults = apiFaults.filter((each) => fault !== null && each.only.source !== only.source);
      if (fault) apiFaults.push({ fault, only, method });
    },
    limit(perMinute, left) {
      budget = { perMinute, left: left ?? null };
    },
    page(faults) {
      pageFaults = { ...pageFaults, ...faults };
      tell({ type: 'faults', faults: pageFaults });
    },
    slaSideload(on) {
      sideload = on;
    },
    signOut() {
      session = crypto.randomUUID();
    },
    addTicket(seed) {
      const ticket = addSeed(state, seed);
      tell({ type: 'view' });
      return ticket;
    },
    addMessage(ticketId, message) {
      const comment = addComment(state, findTicket(ticketId), message);
      tell({ type: 'ticket', id: ticketId });
      return comment;
    },
    change(ticketId, change) {
      Object.assign(findTicket(ticketId), change, { updatedAt: new Date() });
      tell({ type: 'ticket', id: ticketId });
    },
    ticket: findTicket,
    sent: (ticketId) => sent.get(ticketId) ?? [],
    posted(ticket) {
      sent.set(ticket.id, [...(sent.get(ticket.id) ?? []), ticket.comments.at(-1)!]);
      tell({ type: 'ticket', id: ticket.id });
    },
    reset() {
      state = createState(TICKETS);
      apiFaults = [];
      budget = { ...BUDGET };
      pageFaults = { ...NO_PAGE_FAULTS };
      sideload = true;
      sent = new Map();
      requests.length = 0;
      tell({ type: 'faults', faults: pageFaults });
    },
  };
}
