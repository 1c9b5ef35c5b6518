import { listPendingFixes } from '../cases/parts/pending-fix.ts';
import { reasonsOf } from '../cases/parts/reasons-of.ts';
import type { Case } from '../model/case.ts';
import type { ACTION_KINDS } from '../model/events/post-mortem-events.ts';
import type { CaseStep, EscalationType, Severity } from '../model/kinds.ts';
import type { Action, Question } from '../model/parts/mortem.ts';
import type { Policy } from '../model/policy.ts';
import { countLateUpdates } from './late-updates.ts';
import { type Quarter, quarterBounds, shiftQuarter } from './quarter.ts';

export interface ActionOfCase {
  it: Case;
  action: Action;
}

/** What the log says of a quarter: the ground of its review (R97, R98). */
export interface ReviewFacts {
  /** Cases that opened in it. */
  opened: Case[];
  closed: number;
  /** Cases in hand now, whenever they opened. */
  inHand: Case[];
  bySeverity: Map<Severity, number>;
  byType: Map<EscalationType, number>;
  /** Of those in hand. */
  byStep: Map<CaseStep, number>;
  /** The commonest first; `before` is the quarter before it. */
  reasons: { code: string; count: number; before: number }[];
  /** Cases whose customer waited too long for an update, the worst first. */
  late: { it: Case; count: number }[];
  workarounds: Case[];
  /** Not done yet, of any case, as they fall due. */
  actions: ActionOfCase[];
  /** Actions of every kind that were agreed in the quarter. */
  agreed: Map<(typeof ACTION_KINDS)[number], ActionOfCase[]>;
  /** Answered in the quarter. */
  answers: Record<Question, { it: Case; answer: string }[]>;
}

function countBy<K>(cases: readonly Case[], key: (it: Case) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const it of cases) counts.set(key(it), (counts.get(key(it)) ?? 0) + 1);
  return counts;
}

function countReasons(cases: readonly Case[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const it of cases) for (const code of reasonsOf(it).codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** Gathers a quarter from all cases. @param now milliseconds since the epoch */
export function reviewFacts(
  cases: readonly Case[],
  quarter: Quarter,
  policy: Pick<Policy, 'cadence' | 'calendars'>,
  timeZone: string,
  now: number,
): ReviewFacts {
  const bounds = quarterBounds(quarter, timeZone);
  const last = quarterBounds(shiftQuarter(quarter, -1), timeZone);
  const isIn = (at: string | null, { from, until }: typeof bounds) =>
    at !== null && Date.parse(at) >= from && Date.parse(at) < until;
  const opened = cases.filter(({ openedAt }) => isIn(openedAt, bounds));
  const before = countReasons(cases.filter(({ openedAt }) => isIn(openedAt, last)));
  const inHand = cases.filter(({ closedAt }) => closedAt === null);
  const actions = cases.flatMap((it) => (it.parts.mortem?.actions ?? []).map((action) => ({ it, action })));
  const answersOf = (question: Question) =>
    cases.flatMap((it) => {
      const said = it.parts.mortem?.answers[question];
      return said && isIn(said.at, bounds) ? [{ it, answer: said.answer }] : [];
    });
  return {
    opened,
    closed: cases.filter(({ closedAt }) => isIn(closedAt, bounds)).length,
    inHand,
    bySeverity: countBy(opened, ({ severity }) => severity),
    byType: countBy(opened, ({ type }) => type),
    byStep: countBy(inHand, ({ step }) => step),
    reasons: [...countReasons(opened)]
      .map(([code, count]) => ({ code, count, before: before.get(code) ?? 0 }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    late: cases
      .map((it) => ({ it, count: countLateUpdates(it, policy, bounds, now) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.it.id < b.it.id ? -1 : 1)),
    workarounds: listPendingFixes(cases),
    actions: actions
      .filter(({ action }) => action.done === null)
      .sort((a, b) => (a.action.dueOn < b.action.dueOn ? -1 : a.action.dueOn > b.action.dueOn ? 1 : 0)),
    agreed: Map.groupBy(
      actions.filter(({ action }) => isIn(action.at, bounds)),
      ({ action }) => action.kind,
    ),
    answers: {
      'root-cause': answersOf('root-cause'),
      improvement: answersOf('improvement'),
      prevention: answersOf('prevention'),
    },
  };
}
