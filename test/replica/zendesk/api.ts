import { auditJson, commentJson, slaJson, stamp, ticketJson, userJson } from './api-shapes.ts';
import { postedComment } from './posted-comment.ts';
import { serviceLevels } from './service-levels.ts';
import { sideConversations } from './side-conversations.ts';
import { addComment, type State, type Ticket } from './state.ts';
import { findView, VIEWS } from './views.ts';

export interface ApiRequest {
  method: string;
  url: URL;
  signedIn: boolean;
  csrfToken: string | undefined;
  body: string;
}

export interface ApiAnswer {
  status: number;
  json: unknown;
}

/** What pages of this session must show to change anything. */
export const CSRF_TOKEN = 'replica-csrf-token';
const NOT_FOUND: ApiAnswer = { status: 404, json: { error: 'RecordNotFound', description: 'Not found' } };
const MISSING_SLAS = { include: 'slas' };

export interface ApiOptions {
  /** Whether one ticket sideloads its SLA metrics; sources disagree, so both are played. */
  slaSideload: boolean;
  /** Called after a page posted an answer. */
  onComment(ticket: Ticket): void;
}

/** Answers one request to /api/v2. */
export function answerApi(state: State, request: ApiRequest, options: ApiOptions): ApiAnswer {
  if (!request.signedIn) return { status: 401, json: { error: "Couldn't authenticate you" } };
  const { url } = request;
  const path = url.pathname.replace(/^\/api\/v2\//, '').replace(/\.json$/, '');
  const ids = (url.searchParams.get('ids') ?? '').split(',').map(Number);
  const include = new Set((url.searchParams.get('include') ?? '').split(','));

  if (path === 'users/me') {
    return { status: 200, json: { user: { ...userJson(state.users.get(state.me)!), authenticity_token: CSRF_TOKEN } } };
  }
  if (path === 'users/show_many') return { status: 200, json: people(state, ids) };
  if (path === 'tickets/show_many') {
    const tickets = ids.slice(0, 100).flatMap((id) => state.tickets.get(id) ?? []);
    return { status: 200, json: ticketsJson(state, tickets, include, url.origin) };
  }
  const levels = serviceLevels(path, ids, state, url.origin);
  if (levels) return { status: 200, json: levels };
  const beside = sideConversations(path, state.beside);
  if (beside) return { status: 200, json: beside };
  if (path === 'views')
    return { status: 200, json: { views: VIEWS.map(({ id, title }) => ({ id, title, active: true })) } };

  const view = /^views\/(\d+)\/(execute|tickets|count)$/.exec(path);
  if (view) return viewJson(state, Number(view[1]), view[2]!, include, url);
  const one = /^tickets\/(\d+)(?:\/(comments|audits|tags|metrics|slas\/policy_metrics))?$/.exec(path);
  const ticket = one && state.tickets.get(Number(one[1]));
  if (one && ticket) return oneTicket(state, ticket, one[2], include, request, options);
  const user = /^users\/(\d+)$/.exec(path);
  const found = user && state.users.get(Number(user[1]));
  return found ? { status: 200, json: { user: userJson(found) } } : NOT_FOUND;
}

function oneTicket(
  state: State,
  ticket: Ticket,
  part: string | undefined,
  include: Set<string>,
  request: ApiRequest,
  options: ApiOptions,
): ApiAnswer {
  const { url, method } = request;
  if (part === undefined && method === 'PUT') {
    if (request.csrfToken !== CSRF_TOKEN) return { status: 403, json: { error: 'Forbidden' } };
    if (ticket.status === 'closed') return { status: 422, json: { error: 'RecordInvalid' } };
    const { html, text, isPublic, stamp: seen } = postedComment(request.body);
    if (seen !== undefined && seen !== stamp(ticket.updatedAt))
      return { status: 409, json: { error: 'UpdateConflict' } };
    addComment(state, ticket, { by: 'nora', text, note: !isPublic }, html);
    if (isPublic) for (const sla of ticket.sla) if (sla.metric.endsWith('reply_time')) sla.stage = 'achieved';
    options.onComment(ticket);
    return { status: 200, json: { ticket: ticketJson(state, ticket, url.origin) } };
  }
  if (part === 'tags' && method === 'PUT') {
    if (request.csrfToken !== CSRF_TOKEN) return { status: 403, json: { error: 'Forbidden' } };
    const { tags } = JSON.parse(request.body) as { tags: string[] };
    ticket.tags = unique([...ticket.tags, ...tags]);
    ticket.updatedAt = new Date();
    return { status: 200, json: { tags: ticket.tags } };
  }
  if (method !== 'GET') return { status: 405, json: { error: 'MethodNotAllowed' } };
  if (part === undefined) {
    const { tickets, ...sideloads } = ticketsJson(
      state,
      [ticket],
      options.slaSideload ? include : without(include, MISSING_SLAS.include),
      url.origin,
    );
    return { status: 200, json: { ticket: tickets[0], ...sideloads } };
  }
  if (part === 'comments')
    return page(url, 'comments', ticket.comments.map(commentJson), () => authors(state, ticket), include);
  if (part === 'audits') {
    return page(
      url,
      'audits',
      ticket.comments.map((comment, index) => auditJson(ticket, comment, index === 0)),
      () => authors(state, ticket),
      include,
    );
  }
  if (part === 'tags') return { status: 200, json: { tags: ticket.tags } };
  if (part === 'slas/policy_metrics') return { status: 200, json: slaJson(ticket) };
  return NOT_FOUND;
}

function ticketsJson(state: State, tickets: Ticket[], include: Set<string>, at: string) {
  const userIds = tickets.flatMap((ticket) => [ticket.requesterId, ticket.assigneeId ?? []].flat());
  const organizations = userIds.flatMap(
    (id) => state.organizations.get(state.users.get(id)?.organizationId ?? 0) ?? [],
  );
  return {
    tickets: tickets.map((ticket) => ({
      ...ticketJson(state, ticket, at),
      ...(include.has('slas') ? { slas: slaJson(ticket) } : {}),
    })),
    ...(include.has('users') ? people(state, userIds) : {}),
    ...(include.has('groups') ? { groups: [...state.groups.values()] } : {}),
    ...(include.has('organizations') ? { organizations: unique(organizations) } : {}),
  };
}

function viewJson(state: State, id: number, what: string, include: Set<string>, url: URL): ApiAnswer {
  const at = url.origin;
  const view = findView(id);
  if (!view) return NOT_FOUND;
  const tickets = [...state.tickets.values()].filter(view.shows);
  if (what === 'count')
    return { status: 200, json: { view_count: { view_id: id, value: tickets.length, fresh: true } } };
  if (what === 'tickets') {
    return {
      status: 200,
      json: { ...ticketsJson(state, tickets, include, at), count: tickets.length, next_page: null },
    };
  }
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const start = (Number(url.searchParams.get('page') ?? 1) - 1) * size;
  const next = new URL(url);
  next.searchParams.set('page', String(start / size + 2));
  return {
    status: 200,
    json: {
      rows: tickets.slice(start, start + size).map((ticket) => {
        const { id: ticketId, subject, status, priority, updated_at } = ticketJson(state, ticket, at);
        return {
          ticket: { id: ticketId, subject, status, priority, updated_at },
          ticket_id: ticketId,
          subject,
          requester_id: ticket.requesterId,
          assignee_id: ticket.assigneeId,
          group_id: ticket.groupId,
          status,
          priority,
        };
      }),
      columns: ['status', 'ticket_id', 'subject', 'requester', 'updated', 'priority', 'assignee'].map((name) => ({
        id: name,
        title: name,
      })),
      view: { id, title: view.title },
      ...people(
        state,
        tickets.map((ticket) => ticket.requesterId),
      ),
      count: tickets.length,
      next_page: start + size < tickets.length ? next.href : null,
      previous_page: null,
    },
  };
}

/** One page of a list: by cursor where `page[size]` is given, else by number, 100 a page. */
function page(url: URL, name: string, all: unknown[], users: () => object, include: Set<string>): ApiAnswer {
  const list =
    url.searchParams.get('sort_order') === 'desc' || url.searchParams.get('sort') === '-created_at'
      ? all.toReversed()
      : all;
  const extra = include.has('users') ? users() : {};
  const cursorSize = Number(url.searchParams.get('page[size]') ?? 0);
  const size = Math.min(100, cursorSize || Number(url.searchParams.get('per_page') ?? 100));
  const start = cursorSize
    ? Number(url.searchParams.get('page[after]') ?? 0)
    : (Number(url.searchParams.get('page') ?? 1) - 1) * size;
  const end = start + size;
  const next = new URL(url);
  next.searchParams.set(cursorSize ? 'page[after]' : 'page', String(cursorSize ? end : start / size + 2));
  const more = end < list.length;
  const rest = cursorSize
    ? {
        meta: { has_more: more, after_cursor: more ? String(end) : null },
        links: { next: more ? next.href : null, prev: null },
      }
    : { count: list.length, next_page: more ? next.href : null, previous_page: null };
  return { status: 200, json: { [name]: list.slice(start, end), ...extra, ...rest } };
}

function authors(state: State, ticket: Ticket) {
  return people(
    state,
    ticket.comments.map((comment) => comment.authorId),
  );
}

function people(state: State, ids: number[]) {
  return { users: unique(ids.flatMap((id) => state.users.get(id) ?? [])).map(userJson) };
}

function unique<T>(list: T[]): T[] {
  return [...new Set(list)];
}

function without<T>(set: Set<T>, item: T): Set<T> {
  return new Set([...set].filter((each) => each !== item));
}
