import type { Say } from '../i18n/translator.ts';
import type { Clock, Route, Signal } from '../model/assessment.ts';
import type { Level, Severity } from '../model/kinds.ts';
import type { MatrixRow, Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import { explainRow } from './explain-row.ts';
import { findTaker } from './find-taker.ts';

export interface RouteInput {
  ticket: Ticket;
  signals: readonly Signal[];
  score: number;
  level: Level;
  severity: Severity;
  clocks: readonly Clock[];
  /** BCP 47 tag of the customer's latest message; `und` where unknown. */
  language: string;
  policy: Policy;
  say: Say;
  /** How many other tickets like this one were seen within so many seconds before it; none where nobody counts. */
  similar?: ((within: number) => number) | undefined;
}

interface Match {
  row: MatrixRow;
  why: string[];
}

const NO_ROUTE: Route = {
  row: 'none',
  type: 'none',
  mode: 'transfer',
  tier: 1,
  to: { role: 'assignee', person: null },
  notify: [],
  acknowledgeWithin: null,
  explain: '',
  why: [],
  also: [],
};

function proposeTaker(to: { role: string; person?: string | null | undefined }, input: RouteInput): Route['to'] {
  const { ticket, policy } = input;
  const { person, absent, hole } = findTaker(to, ticket, policy, Date.parse(ticket.observedAt));
  return {
    role: to.role,
    person: person?.id ?? null,
    ...(absent && { standsInFor: absent.id }),
    ...(hole && { hole: hole.why }),
    ...(hole?.until && { coveredAt: new Date(hole.until).toISOString() }),
  };
}

/**
 * Who should take this ticket (R7, R124–R126): the rows are read top-down and the first that matches wins. A protective row
 * that matches is added to whatever wins, and wins itself only where nothing else does. It proposes; it decides nothing.
 */
export function chooseRoute(input: RouteInput): Route {
  const { policy } = input;
  const matches: Match[] = [];
  for (const row of policy.matrix) {
    const { met, why } = evaluateCondition(row.when, input);
    if (met) matches.push({ row, why });
  }
  const winner = matches.find(({ row }) => !row.protective) ?? matches[0];
  if (!winner) return { ...NO_ROUTE, to: proposeTaker(NO_ROUTE.to, input) };

  const proposal = ({ row, why }: Match) => ({
    row: row.id,
    to: proposeTaker(row.to, input),
    acknowledgeWithin: row.acknowledgeWithin ?? null,
    explain: explainRow(row, input),
    why,
  });
  return {
    ...proposal(winner),
    type: winner.row.type,
    mode: winner.row.mode,
    tier: winner.row.tier,
    notify: [...winner.row.notify],
    told: winner.row.notify.map((role) => proposeTaker({ role }, input)),
    also: matches.filter((match) => match !== winner && match.row.protective).map(proposal),
  };
}
