import { describeIssue } from './describe-issue.ts';
import { type Ticket, ticketSchema } from './ticket.ts';

export interface LineError {
  error: { line: number; path: string; message: string };
}

/**
 * One line of input as a ticket, or what is wrong with it and where; undefined for an empty line.
 *
 * @param number of the line, counted from 1
 */
export function parseTicketLine(line: string, number: number): { ticket: Ticket } | LineError | undefined {
  const text = (number === 1 ? line.replace(/^\ufeff/, '') : line).trim();
  if (text === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { error: { line: number, path: '', message: `no JSON: ${(error as Error).message}` } };
  }
  const parsed = ticketSchema.safeParse(value);
  if (parsed.success) return { ticket: parsed.data };
  const [issue] = parsed.error.issues;
  const message = issue ? describeIssue(issue) : 'no ticket';
  return { error: { line: number, path: (issue?.path ?? []).map(String).join('.'), message } };
}
