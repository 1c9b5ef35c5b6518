import { officeCalendar } from '../clocks/find-sla.ts';
import { findTaker } from '../matrix/find-taker.ts';
import type { Assessment } from '../model/assessment.ts';
import { groupId } from '../model/group-id.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Turn } from '../model/turn.ts';
import { acknowledgeBy } from './acknowledge-by.ts';
import { alsoTold } from './also-told.ts';
import type { EscalationDraft } from './draft-escalation.ts';
import { ladderOfOpening } from './find-ladder.ts';
import { heardMissing } from './heard-missing.ts';
import { mask, maskQuote } from './mask.ts';
import { type Batch, newEvent, vaultKeeper } from './new-event.ts';

const MAX_SIGNALS = 20;
const MAX_TEXT = 4000;

export interface OpenCase {
  ticket: Ticket;
  assessment: Assessment;
  /** As the person confirmed it. */
  draft: EscalationDraft;
  policy: Policy;
  /** Who opens it; null where nobody's click did. */
  me: string | null;
  /** Why it opens by itself (R18); missing where a person opens it. */
  cause?: 'first-reply-missed';
  /** SHA-256 of the ticket's key. */
  hash: string;
  /** The keyed hash the customer goes by. */
  requester: string;
  /** Hash of whoever has the ticket in the helpdesk; null where nobody has. */
  assignee: string | null;
  firstSignalAt: string | null;
  /** What we had done by then; missing where nothing ran hot, or it was not looked for. */
  turn?: Turn | undefined;
  /** ISO 8601 instant. */
  now: string;
  /** A new id; for the n-th vault item of a kind always the same one, where two browsers may open the same case. */
  newId: (kind: string) => string;
}

/** What a case keeps of its ticket, in the vault: enough to find it again and to name it. */
export interface TicketRef {
  key: string;
  url: string;
  subject: string;
  requester: string;
}

/** What is missing as the person wrote it; left as it was proposed, it follows the type that they chose. */
function missingOf({ draft, assessment }: OpenCase): string | null {
  const proposed = heardMissing(assessment.route.type, assessment);
  const text = (draft.missing ?? null) === proposed ? heardMissing(draft.type, assessment) : draft.missing;
  return text ? mask(text.slice(0, MAX_TEXT)) : null;
}

/** Where a specialist only joins, the agent stays the owner: whoever opens the case, else whoever has the ticket (R38). */
function ownerWhoStays({ me, ticket, policy, now }: OpenCase) {
  return { role: 'agent', person: me ?? findTaker({ role: 'assignee' }, ticket, policy, Date.parse(now)).person?.id };
}

/**
 * Everything that opening a case writes, to be appended in one transaction: the fact without any personal text, and beside
 * it the vault items it refers to, masked (R38, R39, R59).
 * @returns the new case's id and the batch
 */
export function openCase(input: OpenCase): { id: string; batch: Batch } {
  const { ticket, assessment, draft, now } = input;
  const { items, keep } = vaultKeeper(input.newId, now, input.requester);
  const id = input.newId('case');
  const isAsProposed = draft.type === assessment.route.type && draft.toRole === assessment.route.to.role;
  const mode = isAsProposed ? assessment.route.mode : draft.type === 'functional' ? 'swarm' : 'transfer';
  const ref: TicketRef = {
    key: ticket.key,
    url: ticket.url,
    subject: maskQuote(ticket.subject),
    requester: maskQuote(ticket.requester.name),
  };
  const signals = assessment.signals
    .toSorted((a, b) => b.points - a.points)
    .slice(0, MAX_SIGNALS)
    .map(({ kind, points, quote, message }) => ({
      kind,
      points,
      // A mail's own id bears the domain, and at times the name, of whoever sent it.
      message: message && !message.includes('@') ? message : null,
      quote: keep('quote', quote ? maskQuote(quote) : null),
    }));
  const also = alsoTold(input, isAsProposed);
  const named = (to: { role: string; person?: string | null | undefined }) => ({
    role: to.role,
    person: findTaker(to, ticket, input.policy, Date.parse(now)).person?.id ?? null,
  });
  const within = isAsProposed ? assessment.route.acknowledgeWithin : null;
  const row = isAsProposed ? assessment.route.row : 'by-hand';
  const event = newEvent('case.opened', `case:${id}`, {
    ticket: input.hash,
    requester: input.requester,
    ...(assessment.language !== 'und' && { language: assessment.language }),
    ...(ticket.group && { group: groupId(ticket.key, ticket.group.id) }),
    assignee: input.assignee,
    ticketRef: keep('ticket', JSON.stringify(ref)),
    site: ticket.site,
    channel: ticket.channel,
    type: draft.type,
    mode,
    tier: isAsProposed ? assessment.route.tier : draft.type === 'executive' ? 3 : 2,
    row,
    severity: draft.severity,
    priority: ticket.priority ?? null,
    score: assessment.score,
    level: assessment.level,
    reasons: [...new Set([...assessment.route.why, ...signals.map(({ kind }) => kind)])],
    signals,
    clocks: assessment.clocks.map(({ metric, stage, breached, dueAt, source }) => ({
      metric,
      stage,
      breached,
      dueAt: dueAt ?? null,
      source,
    })),
    summary: keep('summary', mask(draft.summary.slice(0, MAX_TEXT))),
    stakes: keep('stakes', mask(draft.stakes.slice(0, MAX_TEXT))),
    missing: keep('missing', missingOf(input)),
    // Else the role that runs the process (R38, R42).
    owner: mode === 'swarm' ? ownerWhoStays(input) : named({ role: 'escalation-manager' }),
    handover: named({ role: draft.toRole, person: draft.toPerson }),
    acknowledgeBy: acknowledgeBy(now, draft.severity, within ?? null, input.policy, ticket),
    notify: [...new Set([...assessment.route.notify, ...also.map(({ role }) => role)])],
    also,
    firstSignalAt: input.firstSignalAt,
    ...(input.turn && {
      turn: {
        at: input.turn.at,
        acts: input.turn.acts.map(({ quote, ...act }) => ({
          ...act,
          quote: keep('quote', quote ? maskQuote(quote) : null),
        })),
      },
    }),
    policyVersion: assessment.policyVersion,
    ...(input.cause && { cause: input.cause }),
    ...ladderOfOpening(row, input.policy),
    calendar: officeCalendar(ticket, input.policy)?.id ?? null,
  });
  return { id, batch: { events: [event], items } };
}
