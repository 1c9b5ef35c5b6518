import { ProblemError } from '../../model/problem.ts';
import { z } from '../../model/z.ts';
import { fetchJson } from '../fetch-api.ts';
import {
  type ApiAttachment,
  type ApiTicket,
  type ApiTransaction,
  type ApiUser,
  attachmentsSchema,
  contentsSchema,
  historySchema,
  ticketSchema,
  userSchema,
} from './api-schema.ts';

/** The most a page of an answer holds. */
const PER_PAGE = 100;
/** 5,000 entries of one ticket; what is older is said to be missing. */
const MOST_PAGES = 50;
/** What happened on a ticket, without the mails it sent: those may be many, and may not be seen by everybody. */
const TYPES = ['Create', 'Correspond', 'Comment', 'Set', 'Status', 'AddLink'];
/** Numbers asked for at once, so that the address stays short enough for any server. */
const AT_ONCE = 50;

export interface History {
  items: ApiTransaction[];
  /** False where pages were left unread. */
  whole: boolean;
}

/** Numbers, as many at once as may be asked for. */
function inParts(ids: readonly string[]): number[][] {
  const parts = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) parts.push(ids.slice(at, at + AT_ONCE).map(Number));
  return parts;
}

/** Its REST 2 over the person's own session, in the page's own origin. Only ever GET. */
export function createApi(origin: string, base: string, signal: AbortSignal) {
  async function get<S extends z.ZodMiniType>(
    path: string,
    parameters: Record<string, string>,
    schema: S,
  ): Promise<z.output<S>> {
    const url = new URL(`${base}/REST/2.0/${path}`, origin);
    url.search = new URLSearchParams(parameters).toString();
    const parsed = z.safeParse(schema, await fetchJson(url, signal, { left: null }));
    if (!parsed.success) throw new ProblemError('bad-answer', undefined, parsed.error);
    return parsed.data;
  }

  const among = (field: string, value: readonly (string | number)[]) =>
    JSON.stringify([{ field, operator: 'IN', value }]);

  const people = { 'fields[Creator]': 'Name,RealName,EmailAddress' };
  return {
    ticket(id: string): Promise<ApiTicket> {
      const fields = { 'fields[Queue]': 'Name', 'fields[Owner]': 'Name,RealName,EmailAddress' };
      return get(`ticket/${id}`, fields, ticketSchema);
    },
    /**
     * What happened, oldest first; asked for newest first, so that it is the oldest that is missing. What the person may not see is
     * left out of a page, so a short page is not the last: where the total is not told, the empty one is.
     */
    async history(id: string): Promise<History> {
      const fields = 'Type,Creator,Created,Field,OldValue,NewValue,Data,ObjectId';
      const order = { orderby: 'id', order: 'DESC', query: among('Type', TYPES) };
      const items: ApiTransaction[] = [];
      let whole = false;
      for (let page = 1; page <= MOST_PAGES && !whole; page++) {
        const asked = { fields, ...people, per_page: String(PER_PAGE), page: String(page), ...order };
        const answer = await get(`ticket/${id}/history`, asked, historySchema);
        items.push(...answer.items);
        whole = answer.items.length === 0 || (typeof answer.total === 'number' && page * PER_PAGE >= answer.total);
      }
      return { items: items.sort((a, b) => Number(a.id) - Number(b.id)), whole };
    },
    /** The parts of these transactions. Whoever sees a transaction sees its parts, so here a short page is the last. */
    async attachments(ticket: string, transactions: readonly string[]): Promise<ApiAttachment[]> {
      const fields = 'TransactionId,ContentType,Filename,ContentLength';
      const found: ApiAttachment[] = [];
      for (const value of inParts(transactions)) {
        for (let page = 1; page <= MOST_PAGES; page++) {
          const query = among('TransactionId', value);
          const asked = { fields, per_page: String(PER_PAGE), page: String(page), query };
          const { items } = await get(`ticket/${ticket}/attachments`, asked, attachmentsSchema);
          found.push(...items);
          if (items.length < PER_PAGE) break;
        }
      }
      return found.sort((a, b) => Number(a.id) - Number(b.id));
    },
    /** The texts of these attachments, by number; one that may not be seen is not among them. */
    async texts(ticket: string, ids: readonly string[]): Promise<Map<string, string>> {
      const found = new Map<string, string>();
      for (const value of inParts(ids)) {
        const fields = { fields: 'Content', per_page: String(PER_PAGE), query: among('id', value) };
        const answer = await get(`ticket/${ticket}/attachments`, fields, contentsSchema);
        for (const each of answer.items) if (typeof each.Content === 'string') found.set(each.id, each.Content);
      }
      return found;
    },
    user(name: string): Promise<ApiUser> {
      return get(`user/${encodeURIComponent(name)}`, {}, userSchema);
    },
  };
}
export type Api = ReturnType<typeof createApi>;
