import { findInstant } from '../clocks/instants.ts';
import type { Clock } from '../model/assessment.ts';
import type { Severity } from '../model/kinds.ts';
import type { MatrixRow, Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { explanationWords } from './explanation-words.ts';
import { fillExplanation, pickText } from './fill-explanation.ts';
import { findTaker } from './find-taker.ts';
import { acknowledgeBy, momentForCustomer } from './promise-time.ts';

export interface Occasion {
  ticket: Ticket;
  severity: Severity;
  clocks: readonly Clock[];
  language: string;
  policy: Policy;
}

/** The target that was missed first and is still open, in epoch milliseconds. */
function findMissed(clocks: readonly Clock[]): number | null {
  const missed = clocks.filter(
    ({ breached, stage, source }) => breached && stage === 'running' && source !== 'default',
  );
  const dues = missed.map(({ dueAt }) => findInstant(dueAt)).filter((due) => due !== null);
  return dues.length > 0 ? Math.min(...dues) : null;
}

/** A role's name in a language; undefined where the team gave it none (R41): a customer never reads an id. */
function findRoleName(role: string, language: string, policy: Policy): string | undefined {
  const names = policy.roles.find(({ id }) => id === role)?.name ?? {};
  const given = Object.entries(names).filter(([, name]) => name.trim() !== '');
  return pickText(Object.fromEntries(given), language)?.text;
}

/** How to explain a row to the customer, in the customer's language (R126): with a person, a time, or without what is not known. */
export function explainRow(row: MatrixRow, occasion: Occasion): string {
  const { ticket, severity, clocks, policy } = occasion;
  const wanted = /^und\b|^$/.test(occasion.language) ? (ticket.requester.locale ?? 'en') : occasion.language;
  const picked = pickText(row.explain, wanted);
  if (!picked) return '';
  const { language, text } = picked;
  const now = findInstant(ticket.observedAt) ?? 0;
  const words = explanationWords(language);
  const moment = (ms: number | null) =>
    ms === null ? undefined : momentForCustomer(ms, now, language, ticket, policy);
  const colleague = (role: string) => {
    const called = findRoleName(role, language, policy);
    return called === undefined ? words.someone : words.colleague(called);
  };
  const name = (to: MatrixRow['to']) =>
    findTaker(to, ticket, policy, now).person?.name ??
    (to.role === 'assignee' ? ticket.assignee?.name : undefined) ??
    colleague(to.role);
  return fillExplanation(text, {
    name: name(row.to),
    lead: name(row.to.role === 'lead' ? row.to : { role: 'lead' }),
    time: moment(acknowledgeBy(row.acknowledgeWithin, now, ticket, severity, policy)),
    missed: moment(findMissed(clocks)),
    x: words.matter,
  });
}
