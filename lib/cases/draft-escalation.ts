import { isMessageKey, type Say } from '../i18n/translator.ts';
import type { Assessment, Clock } from '../model/assessment.ts';
import { type EscalationType, type Severity, type SignalKind, TEAM_KINDS } from '../model/kinds.ts';
import type { Message, Ticket } from '../model/ticket.ts';
import { heardMissing } from './heard-missing.ts';
import { maskQuote } from './mask.ts';

/** What "Escalate" proposes before it is confirmed; nothing the page already shows is asked. */
export interface EscalationDraft {
  type: EscalationType;
  severity: Severity;
  toRole: string;
  toPerson?: string | null | undefined;
  summary: string;
  stakes: string;
  /** The knowledge or the authority that is missing (R11, R12). */
  missing?: string | null | undefined;
}

/** What may be at stake, gravest first; each has its sentence under `stake.<kind>`. */
const STAKES: readonly SignalKind[] = [
  'safety',
  'legal-threat',
  'churn-threat',
  'reputation-threat',
  'extraordinary-threat',
  'urgency',
  'affects-others',
  'high-value',
  'sla-breach',
  'ignored',
  'repeat-contact',
];
const MAX_QUOTES = 3;
const MAX_STAKES = 3;

/** Who an escalation goes to where the matrix proposes nobody: the role that owns every case (R7, R38). */
const FALLBACK = { type: 'hierarchical' as const, toRole: 'escalation-manager' };

function whatHappened(ticket: Ticket, say: Say): string[] {
  const own = ticket.messages.filter((it) => it.role === 'customer' && !it.automatic && !it.draft);
  const dated = own.filter((it): it is Message & { sentAt: string } => Boolean(it.sentAt));
  const times = dated.map(({ sentAt }) => Date.parse(sentAt)).sort((a, b) => a - b);
  const said = { name: ticket.requester.name, count: own.length, subject: ticket.subject || say('case.no-subject') };
  const last = times.at(-1);
  const lines = [last === undefined ? say('draft.wrote-undated', said) : say('draft.wrote', { ...said, at: last })];
  if (times[0] !== undefined && times[0] !== last) lines.push(say('draft.since', { at: times[0] }));
  const answer = ticket.messages.findLast(({ role, draft }) => (role === 'agent' || role === 'customer') && !draft);
  const isWhole = !ticket.coverage || ticket.coverage.loaded >= ticket.coverage.total;
  if (isWhole && answer?.role === 'customer') lines.push(say('draft.unanswered'));
  if (ticket.assignee?.name) lines.push(say('draft.assignee', { name: ticket.assignee.name }));
  return [lines.join(say('words.gap'))];
}

function clockLine(clock: Clock, say: Say): string[] {
  if (!clock.dueAt || (clock.stage !== 'running' && !clock.breached)) return [];
  const key = `metric.${clock.metric}`;
  const params = { metric: isMessageKey(key) ? say(key) : clock.metric, at: Date.parse(clock.dueAt) };
  if (clock.breached) return [say('draft.clock-breached', params)];
  return [say(clock.source === 'default' ? 'draft.clock-guess' : 'draft.clock-due', params)];
}

function atStake(ticket: Ticket, assessment: Assessment, say: Say): string {
  const kinds = new Set(assessment.signals.map(({ kind }) => kind));
  const organization = ticket.requester.organization;
  const lines = STAKES.filter((kind) => kinds.has(kind)).map((kind) => {
    if (kind === 'high-value' && organization) return say('stake.high-value-named', { organization });
    const key = `stake.${kind}`;
    return isMessageKey(key) ? say(key) : kind;
  });
  return lines.slice(0, MAX_STAKES).join(say('words.gap')) || say('stake.trust');
}

/**
 * The escalation as proposed, prefilled from what was read (R39): what happened with its times, the customer's own words
 * masked, the clocks, what is at stake, what is missing (R11, R12), and who takes it.
 */
export function draftEscalation(ticket: Ticket, assessment: Assessment, say: Say): EscalationDraft {
  const { route } = assessment;
  const heard = assessment.signals.toSorted((a, b) => b.points - a.points);
  const said = heard.filter(({ kind }) => !TEAM_KINDS.includes(kind));
  const quotes = new Set(said.flatMap(({ quote }) => (quote ? [maskQuote(quote)] : [])));
  const lines = [
    ...whatHappened(ticket, say),
    ...[...quotes].slice(0, MAX_QUOTES).map((quote) => say('draft.words', { quote })),
    ...(quotes.size === 0 && heard[0] ? [say('draft.why', { why: heard[0].why })] : []),
    ...assessment.clocks.flatMap((clock) => clockLine(clock, say)),
  ];
  const to = route.type === 'none' ? FALLBACK : { type: route.type, toRole: route.to.role, toPerson: route.to.person };
  return {
    ...to,
    severity: assessment.severity,
    summary: lines.join('\n'),
    stakes: atStake(ticket, assessment, say),
    missing: heardMissing(route.type, assessment),
  };
}
