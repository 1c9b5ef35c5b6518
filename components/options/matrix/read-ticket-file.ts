import { parseTicketLine } from '../../../lib/model/parse-ticket-line.ts';
import type { Ticket } from '../../../lib/model/ticket.ts';

/** How many tickets of a file are run. */
export const MOST_TICKETS = 5000;
export const MOST_FILE_MEGABYTES = 100;
/** Lines between two looks at whether the page wants to draw, or somebody pressed Stop. */
const AT_ONCE = 200;

/** A ticket of the file, and how long its line is, in characters. */
export interface ReadTicket {
  ticket: Ticket;
  size: number;
}

export interface TicketFile {
  /** In the order in which they were seen. */
  tickets: ReadTicket[];
  /** Lines that are no ticket, with what is wrong. */
  bad: { line: number; path: string; message: string }[];
  /** True where the file has more tickets than are run. */
  isCut: boolean;
}

/**
 * Tickets of a file, one a line. A line that is no ticket is named and left out.
 * @param isStopped asked now and then; true ends the reading with what was read so far
 */
export async function readTicketFile(text: string, isStopped: () => boolean = () => false): Promise<TicketFile> {
  const tickets: ReadTicket[] = [];
  const bad: TicketFile['bad'] = [];
  let isCut = false;
  let number = 0;
  // By line feeds alone: a JSON text may hold other line ends as they are.
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? undefined : end);
    start = end === -1 ? text.length + 1 : end + 1;
    const parsed = parseTicketLine(line, ++number);
    if (parsed && 'error' in parsed) bad.push(parsed.error);
    else if (parsed && tickets.length < MOST_TICKETS) tickets.push({ ticket: parsed.ticket, size: line.length });
    else if (parsed) {
      isCut = true;
      break;
    }
    if (number % AT_ONCE === 0) {
      await new Promise((rest) => setTimeout(rest, 0));
      if (isStopped()) break;
    }
  }
  tickets.sort((a, b) => Date.parse(a.ticket.observedAt) - Date.parse(b.ticket.observedAt));
  return { tickets, bad, isCut };
}

/** Tickets in parts that one message carries: so many, and not too long together. A ticket longer than that goes alone. */
export function inParts(tickets: readonly ReadTicket[], most: number, mostCharacters = 1_000_000): Ticket[][] {
  const parts: Ticket[][] = [];
  let room = 0;
  for (const { ticket, size } of tickets) {
    const last = parts.at(-1);
    if (last && last.length < most && size <= room) {
      last.push(ticket);
      room -= size;
    } else {
      parts.push([ticket]);
      room = mostCharacters - size;
    }
  }
  return parts;
}
