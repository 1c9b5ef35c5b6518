import type { Priority, Status } from '../../../lib/model/kinds.ts';
import { AGENTS, type AgentName, GROUPS, type SeedMessage, type SeedSla, type SeedTicket } from '../seed-ticket.ts';
import { htmlOfText } from './html-of-text.ts';
import type { SideSeed } from './side-conversations.ts';

export interface User {
  id: number;
  name: string;
  email: string;
  role: 'end-user' | 'agent';
  organizationId: number | null;
  locale: string;
  timeZone: string;
}

export interface Comment {
  id: number;
  authorId: number;
  at: Date;
  text: string;
  html: string;
  public: boolean;
  /** `rule` is a trigger of the helpdesk's own, whoever's name it bears. */
  via: 'email' | 'web' | 'native_messaging' | 'rule';
}

export interface Ticket {
  id: number;
  seed: SeedTicket;
  subject: string;
  status: Status;
  priority: Priority | null;
  tags: string[];
  requesterId: number;
  assigneeId: number | null;
  groupId: number;
  createdAt: Date;
  updatedAt: Date;
  satisfaction: 'offered' | 'unoffered' | 'good' | 'bad';
  sla: { metric: SeedSla['metric']; at: Date; stage: 'active' | 'paused' | 'achieved' }[];
  comments: Comment[];
}

/** All the replica knows; in memory, and made anew at each start. */
export interface State {
  startedAt: Date;
  tickets: Map<number, Ticket>;
  users: Map<number, User>;
  organizations: Map<number, { id: number; name: string }>;
  groups: Map<number, { id: number; name: string }>;
  /** Side conversations, by ticket. */
  beside: Map<number, SideSeed[]>;
  /** The agent who is signed in. */
  me: number;
  nextId: number;
}

export function createState(seeds: SeedTicket[], startedAt = new Date()): State {
  const state: State = {
    startedAt,
    tickets: new Map(),
    users: new Map(),
    organizations: new Map(),
    groups: new Map(
      Object.entries(GROUPS).map(([name, id]) => [id, { id, name: name[0]!.toUpperCase() + name.slice(1) }]),
    ),
    beside: new Map(),
    me: AGENTS.nora.id,
    nextId: 90_000,
  };
  for (const agent of Object.values(AGENTS)) {
    state.users.set(agent.id, { ...agent, role: 'agent', organizationId: null, locale: 'en-GB', timeZone: 'Helsinki' });
  }
  for (const seed of seeds) addSeed(state, seed);
  return state;
}

export function addSeed(state: State, seed: SeedTicket): Ticket {
  const requester = findOrAddRequester(state, seed);
  const ticket: Ticket = {
    id: seed.id,
    seed,
    subject: seed.subject,
    status: seed.status,
    priority: seed.priority,
    tags: [...seed.tags],
    requesterId: requester.id,
    assigneeId: seed.assignee ? AGENTS[seed.assignee].id : null,
    groupId: GROUPS[seed.group],
    createdAt: minutesBefore(state.startedAt, seed.messages[0]?.ago ?? 0),
    updatedAt: minutesBefore(state.startedAt, seed.messages.at(-1)?.ago ?? 0),
    satisfaction: seed.satisfaction ?? 'unoffered',
    sla: seed.sla.map(({ metric, inMinutes, stage }) => ({
      metric,
      at: minutesBefore(state.startedAt, -inMinutes),
      stage: stage ?? 'active',
    })),
    comments: [],
  };
  for (const message of seed.messages) {
    ticket.comments.push(commentOf(state, ticket, message, minutesBefore(state.startedAt, message.ago)));
  }
  state.tickets.set(ticket.id, ticket);
  return ticket;
}

/** Adds a comment now, as a customer's mail or an agent's answer would. */
export function addComment(state: State, ticket: Ticket, message: Omit<SeedMessage, 'ago'>, html?: string): Comment {
  const comment = commentOf(state, ticket, message, new Date());
  if (html !== undefined) comment.html = html;
  ticket.comments.push(comment);
  ticket.updatedAt = comment.at;
  return comment;
}

function commentOf(state: State, ticket: Ticket, message: Omit<SeedMessage, 'ago'>, at: Date): Comment {
  const { by } = message;
  // A trigger's mail bears the signed-in agent's name, as it does in the helpdesk this is a replica of.
  const authorId = by === 'customer' ? ticket.requesterId : by === 'trigger' ? state.me : AGENTS[by as AgentName].id;
  return {
    id: ++state.nextId,
    authorId,
    at,
    text: message.text,
    html: htmlOfText(message.text),
    public: message.note !== true,
    via: by === 'trigger' ? 'rule' : by === 'customer' ? ticket.seed.channel : 'web',
  };
}

function findOrAddRequester(state: State, { requester }: SeedTicket): User {
  for (const user of state.users.values()) if (user.email === requester.email) return user;
  const user: User = {
    id: 2000 + state.users.size,
    name: requester.name,
    email: requester.email,
    role: 'end-user',
    organizationId: requester.organization ? organizationId(state, requester.organization) : null,
    locale: requester.locale,
    timeZone: requester.timeZone,
  };
  state.users.set(user.id, user);
  return user;
}

function organizationId(state: State, name: string): number {
  for (const organization of state.organizations.values()) if (organization.name === name) return organization.id;
  const id = 301 + state.organizations.size;
  state.organizations.set(id, { id, name });
  return id;
}

function minutesBefore(at: Date, minutes: number): Date {
  return new Date(at.getTime() - minutes * 60_000);
}
