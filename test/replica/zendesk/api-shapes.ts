import { AGENTS } from '../seed-ticket.ts';
import type { Comment, State, Ticket, User } from './state.ts';

/** The JSON of one ticket. `at` is the server's own address, which URLs carry. */
export function ticketJson(state: State, ticket: Ticket, at: string) {
  return {
    url: `${at}/api/v2/tickets/${ticket.id}.json`,
    id: ticket.id,
    external_id: null,
    via: { channel: ticket.seed.channel, source: { from: {}, to: {}, rel: null } },
    created_at: stamp(ticket.createdAt),
    updated_at: stamp(ticket.updatedAt),
    type: ticket.seed.type ?? null,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: ticket.comments[0]?.text ?? '',
    priority: ticket.priority,
    status: ticket.status === 'on-hold' ? 'hold' : ticket.status,
    requester_id: ticket.requesterId,
    submitter_id: ticket.requesterId,
    assignee_id: ticket.assigneeId,
    organization_id: state.users.get(ticket.requesterId)?.organizationId ?? null,
    group_id: ticket.groupId,
    collaborator_ids: [],
    has_incidents: false,
    is_public: true,
    tags: ticket.tags,
    custom_fields: [],
    custom_status_id: 70 + ['new', 'open', 'pending', 'on-hold', 'solved', 'closed'].indexOf(ticket.status),
    satisfaction_rating: { score: ticket.satisfaction },
    brand_id: 11,
    allow_channelback: false,
    comment_count: ticket.comments.length,
  };
}

export function slaJson(ticket: Ticket, now = new Date()) {
  return {
    policy_metrics: ticket.sla.map(({ metric, at, stage }) => {
      const minutes = Math.round((at.getTime() - now.getTime()) / 60_000);
      const left = Math.abs(minutes) >= 120 ? { hours: Math.trunc(minutes / 60) } : { minutes };
      return { breach_at: stage === 'active' ? stamp(at) : null, stage, metric, ...(stage === 'active' ? left : {}) };
    }),
  };
}

export function commentJson(comment: Comment) {
  return {
    id: comment.id,
    type: 'Comment',
    author_id: comment.authorId,
    body: comment.text,
    html_body: `<div class="zd-comment" dir="auto">${comment.html}</div>`,
    plain_body: comment.text,
    public: comment.public,
    attachments: [],
    audit_id: comment.id + 500_000,
    via: { channel: comment.via, source: { from: {}, to: {}, rel: comment.via === 'rule' ? 'trigger' : null } },
    created_at: stamp(comment.at),
    metadata: { system: {}, custom: {} },
  };
}

/** One audit: what happened to the ticket in one step, with its events. */
export function auditJson(ticket: Ticket, comment: Comment, first: boolean) {
  const events: Record<string, unknown>[] = [commentJson(comment)];
  if (first) {
    events.push({ id: comment.id + 1_000_000, type: 'Create', field_name: 'status', value: 'new' });
    events.push({ id: comment.id + 1_100_000, type: 'Create', field_name: 'priority', value: ticket.priority });
  }
  if (first && ticket.seed.chat) events.push(chatStarted(ticket));
  return {
    id: comment.id + 500_000,
    ticket_id: ticket.id,
    created_at: stamp(comment.at),
    author_id: comment.authorId,
    via: { channel: comment.via },
    events,
  };
}

function chatStarted(ticket: Ticket) {
  const history = ticket.seed.chat!.map(({ by, text }, at) => {
    const agent = by === 'customer' || by === 'system' ? null : AGENTS[by];
    return {
      chat_index: at,
      type: 'ChatMessage',
      message: text,
      message_id: `chat-${ticket.id}-${at}`,
      actor_type: agent ? 'agent' : by === 'customer' ? 'end-user' : 'system',
      actor_id: String(agent?.id ?? ticket.requesterId),
      actor_name: agent?.name ?? (by === 'customer' ? ticket.seed.requester.name : 'System'),
      timestamp: +ticket.createdAt + at * 60_000,
    };
  });
  const joined = { type: 'ChatJoin', actor_type: 'end-user', actor_id: String(ticket.requesterId) };
  return { id: ticket.id + 2_000_000, type: 'ChatStartedEvent', value: { history: [joined, ...history] } };
}

/** The API gives its own name of a zone, and the common one beside it. */
const IANA: Record<string, string> = {
  Beijing: 'Asia/Shanghai',
  Helsinki: 'Europe/Helsinki',
  Jakarta: 'Asia/Jakarta',
  London: 'Europe/London',
  Tallinn: 'Europe/Tallinn',
  Tokyo: 'Asia/Tokyo',
};

export function userJson(user: User) {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    organization_id: user.organizationId,
    locale: user.locale,
    time_zone: user.timeZone,
    iana_time_zone: IANA[user.timeZone] ?? null,
    active: true,
    photo: null,
  };
}

/** Instants as the API gives them: no fractions of a second. */
export function stamp(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}
