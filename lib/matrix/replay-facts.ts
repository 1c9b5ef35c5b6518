import type { Assessment, Clock, Signal } from '../model/assessment.ts';
import type { Ticket } from '../model/ticket.ts';
import { ticketSchema } from '../model/ticket.ts';
import type { TicketFacts } from '../model/ticket-facts.ts';

/** A name that a condition can compare; what is longer is no name, and is not kept. */
const MOST_NAME = 200;
const MOST_TAGS = 100;
const nameOrNull = (text: string | null | undefined) => (text && text.length <= MOST_NAME ? text : null);

/** What the conditions of a matrix ask about a ticket, to be kept beside what is shown of it. */
export function factsOf(ticket: Ticket, assessment: Assessment): TicketFacts {
  const { email } = ticket.requester;
  const { clocks, score, level, severity, language } = assessment;
  return {
    site: ticket.site,
    signals: assessment.heard ?? [...new Set(assessment.signals.map(({ kind }) => kind))],
    clocks: clocks
      .filter(({ stage }) => stage !== 'unknown' && stage !== 'cancelled')
      .map(({ metric, breached }) => ({ metric, breached })),
    score,
    level,
    severity,
    priority: ticket.priority ?? null,
    status: ticket.status ?? null,
    channel: ticket.channel,
    tags: ticket.tags.filter((tag) => tag.length <= MOST_NAME).slice(0, MOST_TAGS),
    group: ticket.group ? { id: ticket.group.id, name: nameOrNull(ticket.group.name) } : null,
    organization: nameOrNull(ticket.requester.organization),
    domain: nameOrNull(email?.slice(email.lastIndexOf('@') + 1).toLowerCase()),
    language,
    issue: nameOrNull(ticket.issue),
    assignee: nameOrNull(ticket.assignee?.id),
    at: ticket.observedAt,
  };
}

const clockOf = ({ metric, breached }: TicketFacts['clocks'][number]): Clock => ({
  metric,
  breached,
  stage: 'running',
  source: 'policy',
  why: '',
});

const signalOf = (kind: Signal['kind']): Signal => ({ kind, strength: 'explicit', points: 0, why: '' });

/**
 * The ticket that facts tell of, as far as a matrix asks: nobody's words, and of the requester's address the domain alone,
 * which is what an account is found by.
 */
export function ticketOfFacts(facts: TicketFacts, key: string): { ticket: Ticket; clocks: Clock[]; signals: Signal[] } {
  const ticket = ticketSchema.parse({
    site: facts.site,
    key,
    url: '',
    observedAt: facts.at,
    subject: '',
    status: facts.status,
    priority: facts.priority,
    channel: facts.channel,
    tags: facts.tags,
    issue: facts.issue,
    group: facts.group,
    requester: { name: '', email: facts.domain ? `@${facts.domain}` : null, organization: facts.organization },
    assignee: facts.assignee ? { id: facts.assignee } : null,
    messages: [],
  });
  return { ticket, clocks: facts.clocks.map(clockOf), signals: facts.signals.map(signalOf) };
}
