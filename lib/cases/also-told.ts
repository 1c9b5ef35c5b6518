import { findPerson } from '../matrix/find-person.ts';
import type { EventData } from '../model/case-events.ts';
import { acknowledgeBy } from './acknowledge-by.ts';
import type { OpenCase } from './open-case.ts';

type Also = NonNullable<EventData<'case.opened'>['also']>;

/**
 * Who is told besides whoever takes the case: the protective rows of the proposal (safety, abuse). Where the person sends
 * the case elsewhere than proposed, a protective row that had won is still told.
 */
export function alsoTold({ assessment, draft, policy, ticket, now }: OpenCase, isAsProposed: boolean): Also {
  const { route } = assessment;
  const isProtective = policy.matrix.some(({ id, protective }) => id === route.row && protective);
  const rows = [...(isProtective && !isAsProposed ? [route] : []), ...route.also];
  return rows.map(({ row, to, acknowledgeWithin }) => ({
    row,
    role: to.role,
    person: findPerson(to, ticket, policy)?.id ?? null,
    acknowledgeBy: acknowledgeBy(now, draft.severity, acknowledgeWithin ?? null, policy, ticket),
  }));
}
