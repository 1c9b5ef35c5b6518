import { isInternal } from '../../lib/cases/open-by-hand.ts';
import { findText, roleName } from '../../lib/cases/pick-text.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import { CASE_REASONS } from '../../lib/model/kinds.ts';
import type { Moment } from './context.ts';

/** True for a role that a case may go to. */
export const acceptsRole = (role: string, { policy }: Moment): boolean => policy.roles.some(({ id }) => id === role);

/** What the form of a case by hand offers: roles under the team's names (R41), reasons, and who would take each type. */
export function intakeChoices({ policy, say }: Moment): Answer<'intake.choices'> {
  const shipped = CASE_REASONS.map((id) => ({ id, name: say(`intake.reasons.${id}`), internal: isInternal([id]) }));
  const own = policy.reasons.map(({ id, name }) => ({ id, name: findText(name, say) ?? id, internal: false }));
  // The first row of a type says who takes it where nothing more is known; the role that owns every case else (R7, R38).
  const taker = (type: string) => policy.matrix.find((row) => row.type === type && !row.protective)?.to.role;
  const proposed = Object.fromEntries(
    ['functional', 'hierarchical', 'executive'].map((type) => [type, taker(type) ?? 'escalation-manager']),
  );
  return {
    roles: policy.roles.map(({ id }) => ({ id, name: roleName(policy.roles, id, say) })),
    reasons: [...shipped, ...own],
    proposed,
  };
}
