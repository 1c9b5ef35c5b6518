import { slaJson, stamp, userJson } from './api-shapes.ts';
import type { State, Ticket } from './state.ts';
import { findView, VIEWS } from './views.ts';

/*
 * What the replica's own page shows. It comes on paths of its own, so that a fault of the API never blanks the page:
 * what an agent sees and what /api/v2 says are two things in the real one as well.
 */

export interface RowData {
  id: number;
  subject: string;
  status: string;
  priority: string | null;
  group: string;
  requester: string;
  assignee: string;
  updatedAt: string;
  slaAt: string | null;
}

export interface ListData {
  id: number;
  title: string;
  groupBy: 'group' | null;
  rows: RowData[];
  views: { id: number; title: string; count: number }[];
}

export interface CommentData {
  author: string;
  authorId: number;
  type: 'agent' | 'end-user' | 'internal';
  originatedFrom: string;
  at: string;
  html: string;
}

export type TicketData = ReturnType<typeof ticketData>;

export function listData(state: State, viewId: number): ListData {
  const view = findView(viewId) ?? VIEWS[0]!;
  const tickets = [...state.tickets.values()];
  return {
    id: view.id,
    title: view.title,
    groupBy: view.groupBy,
    rows: tickets.filter(view.shows).map((ticket) => rowData(state, ticket)),
    views: VIEWS.map(({ id, title, shows }) => ({ id, title, count: tickets.filter(shows).length })),
  };
}

export function ticketData(state: State, ticket: Ticket) {
  const requester = state.users.get(ticket.requesterId)!;
  return {
    ...rowData(state, ticket),
    type: ticket.seed.type ?? null,
    tags: ticket.tags,
    via: ticket.seed.channel,
    requesterCard: {
      ...userJson(requester),
      organization: state.organizations.get(requester.organizationId ?? 0)?.name ?? null,
    },
    slas: slaJson(ticket).policy_metrics,
    comments: ticket.comments.map((comment): CommentData => {
      const author = state.users.get(comment.authorId)!;
      return {
        author: author.name,
        authorId: author.id,
        type: comment.public ? (author.role === 'agent' ? 'agent' : 'end-user') : 'internal',
        originatedFrom: originOf(comment.via),
        at: comment.at.toISOString(),
        html: comment.html,
      };
    }),
  };
}

function rowData(state: State, ticket: Ticket): RowData {
  const next = ticket.sla.filter(({ stage }) => stage === 'active').toSorted((a, b) => +a.at - +b.at)[0];
  return {
    id: ticket.id,
    subject: ticket.subject,
    status: ticket.status,
    priority: ticket.priority,
    group: state.groups.get(ticket.groupId)?.name ?? '',
    requester: state.users.get(ticket.requesterId)?.name ?? '',
    assignee: state.users.get(ticket.assigneeId ?? 0)?.name ?? '–',
    updatedAt: stamp(ticket.updatedAt),
    slaAt: next ? stamp(next.at) : null,
  };
}

function originOf(via: string): string {
  if (via === 'rule') return 'Trigger';
  return via === 'email' ? 'EmailInteraction' : via === 'web' ? 'WebInteraction' : 'MobileSdkInteraction';
}
