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
/** 5,000 entries of one ticket; what is beyond is said to be missing. */
const MOST_PAGES = 50;
/** Numbers asked for at once, so that the address stays short enough for any server. */
const AT_ONCE = 50;

interface Page<T> {
  items: T[];
  total?: number | null | undefined;
}

export interface Pages<T> {
  items: T[];
  /** False where pages were left unread. */
  whole: boolean;
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

  /**
   * All pages of a list. What the person may not see is left out of a page, so a short page is not the last: where it does not
   * tell the total, the empty one is.
   */
  async function pages<T>(ask: (page: string) => Promise<Page<T>>): Promise<Pages<T>> {
    const items: T[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      const answer = await ask(String(page));
      items.push(...answer.items);
      const { total } = answer;
      if (answer.items.length === 0 || (typeof total === 'number' && page * PER_PAGE >= total)) {
        return { items, whole: true };
      }
    }
    return { items, whole: false };
  }

  const people = { 'fields[Creator]': 'Name,RealName,EmailAddress' };
  return {
    ticket(id: string): Promise<ApiTicket> {
      const fields = { 'fields[Queue]': 'Name', 'fields[Owner]': 'Name,RealName,EmailAddress' };
      return get(`ticket/${id}`, fields, ticketSchema);
    },
    history(id: string): Promise<Pages<ApiTransaction>> {
      const fields = 'Type,Creator,Created,Field,OldValue,NewValue,Data,ObjectId';
      const ask = (page: string) =>
        get(`ticket/${id}/history`, { fields, ...people, per_page: String(PER_PAGE), page }, historySchema);
      return pages(ask);
    },
    attachments(id: string): Promise<Pages<ApiAttachment>> {
      const fields = 'TransactionId,ContentType,Filename,ContentLength';
      const ask = (page: string) =>
        get(`ticket/${id}/attachments`, { fields, per_page: String(PER_PAGE), page }, attachmentsSchema);
      return pages(ask);
    },
    /** The texts of these attachments, by number; one that may not be seen is not among them. */
    async texts(ticket: string, ids: readonly string[]): Promise<Map<string, string>> {
      const parts = [];
      for (let at = 0; at < ids.length; at += AT_ONCE) parts.push(ids.slice(at, at + AT_ONCE).map(Number));
      const found = new Map<string, string>();
      for (const value of parts) {
        const query = JSON.stringify([{ field: 'id', operator: 'IN', value }]);
        const fields = { fields: 'Content', per_page: String(PER_PAGE), query };
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
