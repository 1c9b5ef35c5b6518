import { findTaker } from '../matrix/find-taker.ts';
import type { Assessment } from '../model/assessment.ts';
import type { EventData } from '../model/case-events.ts';
import type { Severity } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { acknowledgeBy } from './acknowledge-by.ts';

interface Opening {
  ticket: Ticket;
  assessment: Assessment;
  draft: { severity: Severity };
  policy: Policy;
  /** ISO 8601 instant. */
  now: string;
}

type Also = NonNullable<EventData<'case.opened'>['also']>;

/**
 * Who is told besides whoever takes the case: the protective rows of the proposal (safety, abuse). Where the person sends
 * the case elsewhere than proposed, a protective row that had won is still told.
 */
export function alsoTold({ assessment, draft, policy, ticket, now }: Opening, isAsProposed: boolean): Also {
  const { route } = assessment;
  const isProtective = policy.matrix.some(({ id, protective }) => id === route.row && protective);
  const rows = [...(isProtective && !isAsProposed ? [route] : []), ...route.also];
  return rows.map(({ row, to, acknowledgeWithin }) => ({
    row,
    role: to.role,
    person: findTaker(to, ticket, policy, Date.parse(now)).person?.id ?? null,
    acknowledgeBy: acknowledgeBy(now, draft.severity, acknowledgeWithin ?? null, policy, ticket),
  }));
}
