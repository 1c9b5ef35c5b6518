import type { Priority, Status } from '../../lib/model/kinds.ts';

/** People of the demo helpdesk, by the short name the seeds use. */
export const AGENTS = {
  nora: { id: 101, name: 'Nora Lindqvist', email: 'nora.lindqvist@fjordkettle.example' },
  tomasz: { id: 102, name: 'Tomasz Zieliński', email: 'tomasz.zielinski@fjordkettle.example' },
  mei: { id: 103, name: 'Mei Hashimoto', email: 'mei.hashimoto@fjordkettle.example' },
} as const;
export type AgentName = keyof typeof AGENTS;

/** Groups of the demo helpdesk. */
export const GROUPS = { billing: 7, technical: 8, orders: 9 } as const;
export type GroupName = keyof typeof GROUPS;

export interface SeedMessage {
  /** `trigger` is the helpdesk's own automatic mail, sent in an agent's name. */
  by: 'customer' | AgentName | 'trigger';
  /** Minutes before the replica started. */
  ago: number;
  text: string;
  /** An internal note. */
  note?: boolean;
}

export interface SeedSla {
  metric: 'first_reply_time' | 'next_reply_time' | 'requester_wait_time' | 'total_resolution_time';
  /** Minutes after the replica started; negative is overdue. */
  inMinutes: number;
  stage?: 'active' | 'paused' | 'achieved';
}

/** One ticket of the demo, with times relative to the start so that it is always fresh. */
export interface SeedTicket {
  id: number;
  language: string;
  /** What the ticket is there to show; for people reading the list and for tests. */
  about: string;
  subject: string;
  status: Status;
  priority: Priority | null;
  type?: 'question' | 'incident' | 'problem' | 'task';
  channel: 'email' | 'web' | 'native_messaging';
  group: GroupName;
  assignee?: AgentName;
  tags: string[];
  satisfaction?: 'good' | 'bad';
  requester: { name: string; email: string; organization?: string; locale: string; timeZone: string };
  sla: SeedSla[];
  /** A chat that came to an end: its transcript is the first comment, and the audit of that tells it item by item. */
  chat?: { by: 'customer' | AgentName | 'system'; ago: number; text: string }[];
  messages: SeedMessage[];
}
