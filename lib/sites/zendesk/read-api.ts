import { ProblemError } from '../../model/problem.ts';
import type { Ticket } from '../../model/ticket.ts';
import type { Api } from './api.ts';
import {
  type ApiComment,
  type ApiMetric,
  type ApiTicket,
  type ApiUser,
  auditsAnswerSchema,
  commentsAnswerSchema,
  metricsAnswerSchema,
  ticketAnswerSchema,
  usersAnswerSchema,
} from './api-schema.ts';
import { isChatChannel } from './parse-chat.ts';
import { parseTicket } from './parse-ticket.ts';
import { createSideReader } from './side/read-side-threads.ts';

interface Conversation {
  updatedAt: string;
  comments: ApiComment[];
  total: number;
  users: Map<number, ApiUser>;
  audits: unknown[] | undefined;
}

/** What may be missing without harm: undefined where it could not be had, so that the ticket is not lost with it. */
async function optional<T>(asked: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (signal.aborted || !(error instanceof ProblemError)) throw error;
    return undefined;
  }
}

/** Each comment once, oldest first, whatever the pages gave: a page that moved while it was read repeats some. */
function inOrder(comments: readonly ApiComment[]): ApiComment[] {
  const once = [...new Map(comments.map((comment) => [comment.id, comment])).values()];
  // Zendesk writes every time alike, in UTC, so they sort as text.
  return once.sort((a, b) => (a.created_at < b.created_at ? -1 : a.created_at > b.created_at ? 1 : 0));
}

async function readConversation(
  api: Api,
  id: string,
  signal: AbortSignal,
  withHistory = true,
): Promise<Omit<Conversation, 'updatedAt'>> {
  const base = `/api/v2/tickets/${id}`;
  const [comments, audits] = await Promise.all([
    api.pages(`${base}/comments.json?include=users&page[size]=100`, commentsAnswerSchema, signal),
    withHistory
      ? optional(api.pages(`${base}/audits.json?page[size]=100`, auditsAnswerSchema, signal), signal)
      : undefined,
  ]);
  const users = new Map<number, ApiUser>();
  for (const page of comments.pages) for (const user of page.users ?? []) users.set(user.id, user);
  const all = inOrder(comments.pages.flatMap((page) => page.comments));
  const told = comments.pages[0]?.count ?? all.length;
  return {
    comments: all,
    // Where a page was left unread there is at least one message more than we have.
    total: comments.whole ? all.length : Math.max(told, all.length + 1),
    users,
    audits: audits?.whole ? audits.pages.flatMap((page) => page.audits) : undefined,
  };
}

/** Roles are read from the authors, so every author is looked up; 100 a request. */
async function addAuthors(api: Api, conversation: Conversation, signal: AbortSignal): Promise<void> {
  const unknown = new Set(conversation.comments.map((comment) => comment.author_id));
  for (const id of [...unknown]) if (id < 0 || conversation.users.has(id)) unknown.delete(id);
  const ids = [...unknown];
  for (let at = 0; at < ids.length; at += 100) {
    const path = `/api/v2/users/show_many.json?ids=${ids.slice(at, at + 100).join(',')}`;
    const answer = await optional(api.get(path, usersAnswerSchema, signal), signal);
    for (const user of answer?.users ?? []) conversation.users.set(user.id, user);
  }
}

/** The helpdesk's own SLA targets: beside the ticket where the plan gives them, else asked for; undefined where it has none to tell. */
async function readMetrics(
  api: Api,
  id: string,
  ticket: ApiTicket,
  signal: AbortSignal,
): Promise<ApiMetric[] | undefined> {
  const beside = ticket.ticket.slas?.policy_metrics ?? ticket.slas?.policy_metrics;
  if (beside) return beside;
  if (api.thrifty()) return undefined;
  const path = `/api/v2/tickets/${id}/slas/policy_metrics.json`;
  const answer = await optional(api.get(path, metricsAnswerSchema, signal), signal);
  return answer?.policy_metrics ?? answer?.slas?.policy_metrics ?? undefined;
}

/** A ticket that changed this recently may have changed between two requests, and clocks differ. Milliseconds. */
const FRESH = 60_000;
const SAME_SECOND = 5_000;

/**
 * Reads tickets through Zendesk's API. What was read of a conversation is kept, and used again while the ticket's `updated_at`
 * stands: the request limit is the whole account's, and fifty agents polling would starve it.
 */
export function createApiReader(api: Api) {
  const kept = new Map<string, Conversation>();
  const readSideThreads = createSideReader(api);
  const MOST_KEPT = 20;

  async function read(location: URL, id: string, signal: AbortSignal): Promise<Ticket> {
    const path = `/api/v2/tickets/${id}.json?include=users,groups,organizations,slas`;
    const asked = api.get(path, ticketAnswerSchema, signal);
    const known = kept.get(id);
    const [ticket, read] = await Promise.all([asked, known ? undefined : readConversation(api, id, signal)]);
    if (String(ticket.ticket.id) !== id) throw new ProblemError('bad-answer', { site: 'zendesk' });
    const updatedAt = ticket.ticket.updated_at;
    let conversation: Conversation;
    if (known?.updatedAt === updatedAt) conversation = known;
    else conversation = { ...(read ?? (await readConversation(api, id, signal))), updatedAt };
    for (const user of ticket.users ?? []) conversation.users.set(user.id, user);
    const [metrics, sideThreads] = await Promise.all([
      readMetrics(api, id, ticket, signal),
      readSideThreads(id, conversation.users, signal),
      addAuthors(api, conversation, signal),
    ]);
    kept.delete(id);
    // Both were asked at once: where the ticket changed just now, the conversation may be from before that change. And its time has
    // no parts of a second: of two changes in one second the later would not be seen.
    const isSure = Math.abs(Date.now() - Date.parse(updatedAt)) > (read ? FRESH : SAME_SECOND);
    if (isSure) kept.set(id, conversation);
    for (const old of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(old);
    return parseTicket(location, { ticket, ...conversation, metrics, sideThreads }, new Date().toISOString());
  }

  /**
   * A ticket of a list, whose fields came with the list: one request more, for what was said, and none where that is kept. Without its
   * history, unless it is a chat, whose words are in there.
   */
  async function readListed(location: URL, ticket: ApiTicket, signal: AbortSignal): Promise<Ticket> {
    const id = String(ticket.ticket.id);
    const known = kept.get(id);
    const isKept = known?.updatedAt === ticket.ticket.updated_at;
    const withHistory = isChatChannel(ticket.ticket.via?.channel);
    const conversation = isKept ? known : await readConversation(api, id, signal, withHistory);
    for (const user of ticket.users ?? []) conversation.users.set(user.id, user);
    const answers = { ...conversation, ticket, metrics: ticket.ticket.slas?.policy_metrics ?? undefined };
    return parseTicket(location, answers, new Date().toISOString());
  }

  return { read, readListed };
}
export type ApiReader = ReturnType<typeof createApiReader>;
