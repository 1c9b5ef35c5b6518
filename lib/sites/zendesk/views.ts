import { ProblemError } from '../../model/problem.ts';
import { maybe, z } from '../../model/z.ts';
import type { Listed, OpenView } from '../site.ts';
import { toInstant } from '../to-instant.ts';
import type { Api } from './api.ts';
import { type ApiTicket, manyTicketsSchema } from './api-schema.ts';
import type { ApiReader } from './read-api.ts';
import { findViewId, ticketKey } from './urls.ts';

/** A view may hold thousands; so many of its first are read. */
const MOST = 500;
const AT_ONCE = 100;

const rowSchema = z.object({
  ticket: maybe(z.object({ id: maybe(z.number()) })),
  ticket_id: maybe(z.number()),
});
const executeSchema = z.object({
  rows: z.array(rowSchema),
  count: maybe(z.number()),
  next_page: maybe(z.string()),
});

/** The view whose list is open, to be read through the API: two requests for a hundred tickets, then one for each that is read. */
export function openView(api: Api, reader: ApiReader, location: URL): OpenView | undefined {
  const id = findViewId(location);
  if (!id) return undefined;
  let listed = new Map<string, ApiTicket>();

  async function listTickets(ids: readonly number[], signal: AbortSignal): Promise<ApiTicket[]> {
    const found: ApiTicket[] = [];
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = ids.slice(at, at + AT_ONCE).join(',');
      const path = `/api/v2/tickets/show_many.json?ids=${some}&include=users,groups,organizations,slas`;
      const { tickets, ...beside } = await api.get(path, manyTicketsSchema, signal);
      found.push(...tickets.map((ticket) => ({ ...beside, ticket })));
    }
    return found;
  }

  return {
    id,
    async list(signal) {
      const path = `/api/v2/views/${id}/execute.json?per_page=${AT_ONCE}`;
      const { pages } = await api.pages(path, executeSchema, signal, MOST / AT_ONCE);
      const ids = new Set(pages.flatMap(({ rows }) => rows.flatMap((row) => row.ticket?.id ?? row.ticket_id ?? [])));
      const tickets = await listTickets([...ids], signal);
      const byId = new Map(tickets.map((one) => [one.ticket.id, one]));
      // In the order of the view, whatever order they came in.
      const inOrder = [...ids].flatMap((number) => byId.get(number) ?? []);
      listed = new Map(inOrder.map((one) => [ticketKey(location, String(one.ticket.id)), one]));
      const shown = [...listed].flatMap(([key, { ticket }]): Listed[] => {
        const updatedAt = toInstant(ticket.updated_at);
        return updatedAt ? [{ key, updatedAt }] : [];
      });
      return { total: Math.max(pages[0]?.count ?? 0, shown.length), tickets: shown };
    },
    async read(key, signal) {
      const ticket = listed.get(key);
      if (!ticket) throw new ProblemError('bad-answer', { site: 'zendesk' });
      return reader.readListed(location, ticket, signal);
    },
    pace: api.pace,
    isSpare: api.thrifty,
  };
}
