import { roleName } from '../../lib/cases/pick-text.ts';
import { findPerson } from '../../lib/duty/find-people.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import type { Assessment } from '../../lib/model/assessment.ts';
import type { Moment } from './context.ts';
import { isMe } from './names.ts';

/**
 * What the people of a proposal are called, and every role under the team's own name (R41): the panel is given names only of
 * whom it shows.
 */
export function routeNames(assessment: Assessment | null, moment: Moment): NonNullable<PanelState['names']> {
  const { policy, say } = moment;
  const { to, told = [], also } = assessment?.route ?? { to: null, also: [] };
  const takers = [...(to ? [to] : []), ...told, ...also.map((row) => row.to)];
  const ids = [...new Set(takers.flatMap(({ person, standsInFor }) => [person, standsInFor]))];
  const people = ids.flatMap((id) => findPerson(id, policy) ?? []);
  return {
    people: Object.fromEntries(people.map(({ id, name }) => [id, name])),
    roles: Object.fromEntries(policy.roles.map(({ id }) => [id, roleName(policy.roles, id, say)])),
    mine: people.map(({ id }) => id).filter((id) => isMe(id, moment)),
    hasPeople: policy.people.length > 0,
  };
}
