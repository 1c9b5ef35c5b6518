import { findTaker } from '../matrix/find-taker.ts';
import { type Channel, type EscalationType, INTERNAL_REASONS, type Severity } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import { acknowledgeBy } from './acknowledge-by.ts';
import { ladderOfOpening } from './find-ladder.ts';
import { mask, maskQuote } from './mask.ts';
import { type Batch, newEvent, vaultKeeper } from './new-event.ts';
import type { TicketRef } from './open-case.ts';

const MAX_TEXT = 4000;

/** A case as a person typed it: it came by phone, by social media, from elsewhere in the company (R53, R86). */
export interface HandWritten {
  channel: Channel;
  /** Where the report came from: see `INTAKES`. */
  intake: string;
  /** Who the customer is; empty for an internal conflict. */
  customer: string;
  subject: string;
  /** Where more of it can be read: a web address, or nothing. */
  url?: string | null | undefined;
  type: EscalationType;
  severity: Severity;
  toRole: string;
  toPerson?: string | null | undefined;
  summary: string;
  /** R39: required, and never invented here. */
  stakes: string;
  /** Codes of `CASE_REASONS`, or of the team's own list (R8, R16–R22). */
  reasons: readonly string[];
  missing?: string | null | undefined;
}

export interface OpenByHand {
  written: HandWritten;
  policy: Policy;
  me: string;
  /** The keyed hash the customer goes by. */
  requester: string | null;
  /** ISO 8601 instant. */
  now: string;
  newId: (kind: string) => string;
}

/** An internal conflict concerns colleagues: only the closed circle may read it (R22). */
export const isInternal = (reasons: readonly string[]): boolean =>
  reasons.some((reason) => (INTERNAL_REASONS as readonly string[]).includes(reason));

/**
 * Everything that opening a case without any ticket writes, in one transaction (R53, R86): the same fact as from a ticket, with
 * nothing in it that nobody said. An internal conflict goes to the closed circle (R22).
 */
export function openByHand(input: OpenByHand): { id: string; batch: Batch } {
  const { written, policy, now, requester } = input;
  const { items, keep } = vaultKeeper(input.newId, now, requester);
  const id = input.newId('case');
  const ref: TicketRef = {
    key: '',
    url: written.url ?? '',
    subject: maskQuote(written.subject),
    requester: maskQuote(written.customer),
  };
  const named = (to: { role: string; person?: string | null | undefined }) => ({
    role: to.role,
    person: findTaker(to, null, policy, Date.parse(now)).person?.id ?? null,
  });
  const text = (kind: string, typed: string | null | undefined) =>
    keep(kind, typed ? mask(typed.slice(0, MAX_TEXT)) : typed);
  const mode = written.type === 'functional' ? 'swarm' : 'transfer';
  const row = 'by-hand';
  const event = newEvent('case.opened', `case:${id}`, {
    ticket: null,
    ticketRef: keep('ticket', JSON.stringify(ref)),
    site: null,
    channel: written.channel,
    type: written.type,
    mode,
    tier: written.type === 'executive' ? 3 : 2,
    row,
    severity: written.severity,
    priority: null,
    score: null,
    level: null,
    reasons: [...new Set(written.reasons)],
    signals: [],
    clocks: [],
    summary: text('summary', written.summary),
    stakes: text('stakes', written.stakes),
    missing: text('missing', written.missing),
    owner: mode === 'swarm' ? { role: 'agent', person: input.me } : named({ role: 'escalation-manager' }),
    handover: named({ role: written.toRole, person: written.toPerson }),
    acknowledgeBy: acknowledgeBy(now, written.severity, null, policy, null),
    notify: [],
    firstSignalAt: null,
    policyVersion: policy.version,
    requester,
    intake: written.intake,
    ...ladderOfOpening(row, policy),
    calendar: policy.calendars[0]?.id ?? null,
  });
  const space = isInternal(written.reasons) ? 'closed' : 'team';
  return { id, batch: { events: [{ ...event, space }], items: items.map((item) => ({ ...item, space })) } };
}
