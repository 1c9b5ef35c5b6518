import type { SideThread, Ticket } from '../../model/ticket.ts';
import { toInstant } from '../to-instant.ts';
import type { ApiComment, ApiMetric, ApiTicket, ApiUser } from './api-schema.ts';
import { findMerged } from './find-merged.ts';
import { parseConversation } from './parse-conversation.ts';
import { parseHistory } from './parse-history.ts';
import { ticketKey, ticketUrl } from './urls.ts';
import { findChannel, findMetric, findPriority, findStatus, stageOf } from './words.ts';

export interface Answers {
  ticket: ApiTicket;
  comments: readonly ApiComment[];
  /** How many comments the ticket has, where fewer were read. */
  total?: number | undefined;
  users: Map<number, ApiUser>;
  audits: readonly unknown[] | undefined;
  metrics: readonly ApiMetric[] | undefined;
  sideThreads?: SideThread[] | undefined;
}

function parseTargets(metrics: readonly ApiMetric[] | undefined): Ticket['slaTargets'] {
  const targets = [];
  for (const each of metrics ?? []) {
    const metric = findMetric(each.metric);
    if (metric) targets.push({ metric, dueAt: toInstant(each.breach_at), stage: stageOf(each.stage) });
  }
  return targets;
}

function parseSatisfaction(rating: ApiTicket['ticket']['satisfaction_rating']): Ticket['satisfaction'] {
  const score = /^(good|bad)/.exec(rating?.score ?? '')?.[1] as 'good' | 'bad' | undefined;
  return score ? { score, comment: rating?.comment } : undefined;
}

/**
 * Zendesk's answers, parsed already, as the contract's ticket. `observedAt` is an ISO instant. Not parsed once more here, in the
 * helpdesk's own thread: the background does so when it arrives.
 */
export function parseTicket(location: URL, answers: Answers, observedAt: string): Ticket {
  const { ticket, groups, organizations } = answers.ticket;
  const person = (id: number | null | undefined) => (typeof id === 'number' ? answers.users.get(id) : undefined);
  const ref = (id: number) => ({ id: String(id), name: person(id)?.name, email: person(id)?.email });
  const requester = person(ticket.requester_id);
  const group = groups?.find((each) => each.id === ticket.group_id);
  const organizationId = ticket.organization_id ?? requester?.organization_id;
  const host = location.hostname.toLowerCase();
  const messages = parseConversation(ticket, answers.comments, answers.audits ?? [], answers.users);
  const unread = Math.max(0, (answers.total ?? 0) - answers.comments.length);
  const merged = findMerged(ticket.tags ?? [], messages, String(ticket.id));
  return {
    site: 'zendesk',
    key: ticketKey(location, String(ticket.id)),
    url: ticketUrl(location, String(ticket.id)),
    observedAt,
    subject: ticket.raw_subject ?? ticket.subject ?? '',
    status: findStatus(ticket.status),
    priority: findPriority(ticket.priority),
    channel: findChannel(ticket.via?.channel) ?? 'other',
    tags: ticket.tags ?? [],
    group: typeof ticket.group_id === 'number' ? { id: String(ticket.group_id), name: group?.name } : undefined,
    requester: {
      id: String(ticket.requester_id),
      name: requester?.name ?? requester?.email ?? `#${ticket.requester_id}`,
      email: requester?.email,
      organization: organizations?.find((each) => each.id === organizationId)?.name,
      locale: requester?.locale,
      timeZone: requester?.iana_time_zone,
    },
    assignee: typeof ticket.assignee_id === 'number' ? ref(ticket.assignee_id) : undefined,
    cc: [...new Set([...(ticket.email_cc_ids ?? []), ...(ticket.collaborator_ids ?? [])])].map(ref),
    createdAt: toInstant(ticket.created_at),
    updatedAt: toInstant(ticket.updated_at),
    satisfaction: parseSatisfaction(ticket.satisfaction_rating),
    mergedInto: merged && ticketKey(location, merged),
    messages,
    history: answers.audits
      ? parseHistory(answers.audits, host, {
          user: (id) => answers.users.get(Number(id))?.name ?? undefined,
          group: (id) => groups?.find((each) => String(each.id) === id)?.name ?? undefined,
        })
      : undefined,
    slaTargets: parseTargets(answers.metrics),
    sideThreads: answers.sideThreads,
    coverage: { loaded: messages.length, total: messages.length + unread },
    provenance: {
      messages: { source: 'api', sure: true },
      'requester.email': { source: 'api', sure: Boolean(requester?.email) },
      slaTargets: { source: 'api', sure: answers.metrics !== undefined },
      history: { source: 'api', sure: answers.audits !== undefined },
      ...(merged && { mergedInto: { source: 'api' as const, sure: false } }),
    },
  };
}
