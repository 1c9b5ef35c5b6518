import type { Assessment } from '../../model/assessment.ts';
import { type Ticket, type TicketInput, ticketSchema } from '../../model/ticket.ts';

/** A ticket that is hot, for tests. */
export function hotTicket(over: Partial<TicketInput> = {}): Ticket {
  return ticketSchema.parse({
    site: 'zendesk',
    key: 'acme.zendesk.com/4711',
    url: 'https://acme.zendesk.com/agent/tickets/4711',
    observedAt: '2026-11-16T12:00:00Z',
    subject: 'Invoice, again',
    status: 'open',
    priority: 'urgent',
    channel: 'email',
    requester: { name: 'Kim Doe', email: 'kim@customer.example', organization: 'Customer Ltd' },
    assignee: { name: 'Ann Agent' },
    messages: [
      { id: 'm1', role: 'customer', sentAt: '2026-11-16T09:00:00Z', text: 'My invoice is wrong.' },
      { id: 'm2', role: 'agent', sentAt: '2026-11-16T09:30:00Z', text: 'I look into it.' },
      {
        id: 'm3',
        role: 'customer',
        sentAt: '2026-11-16T11:00:00Z',
        text: 'Get me your manager, call +358 40 123 4567, or we leave for another supplier.',
      },
    ],
    ...over,
  });
}

/** What could be made of it. */
export function hotAssessment(over: Partial<Assessment> = {}): Assessment {
  return {
    ticket: 'acme.zendesk.com/4711',
    language: 'en',
    score: 72,
    level: 'at-risk',
    trend: 'rising',
    severity: 'S2',
    signals: [
      { kind: 'churn-threat', strength: 'explicit', points: 30, message: 'm3', quote: 'or we leave', why: 'may leave' },
      {
        kind: 'manager-demand',
        strength: 'explicit',
        points: 35,
        message: 'm3',
        quote: 'Get me your manager, call +358 40 123 4567',
        why: 'asks for a manager',
      },
    ],
    clocks: [
      {
        metric: 'next-reply',
        stage: 'running',
        breached: true,
        dueAt: '2026-11-16T11:30:00Z',
        source: 'helpdesk',
        why: '',
      },
      {
        metric: 'resolution',
        stage: 'running',
        breached: false,
        dueAt: '2026-11-17T11:30:00Z',
        source: 'default',
        why: '',
      },
      {
        metric: 'first-reply',
        stage: 'met',
        breached: false,
        dueAt: '2026-11-16T10:00:00Z',
        source: 'helpdesk',
        why: '',
      },
    ],
    blindSpots: [],
    route: {
      row: 'manager',
      type: 'hierarchical',
      mode: 'transfer',
      tier: 2,
      to: { role: 'lead', person: null },
      notify: ['csm'],
      acknowledgeWithin: 'PT2H',
      explain: 'A lead will read it.',
      why: ['manager-demand'],
      also: [],
    },
    scripts: [],
    policyVersion: 'p1',
    engineVersion: 'e1',
    ...over,
  };
}
