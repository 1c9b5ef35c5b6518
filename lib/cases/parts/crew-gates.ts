import { expectedStakeholders, needsStakeholders } from '../expected-stakeholders.ts';
import type { Gates } from '../gate.ts';
import { roleName } from '../pick-text.ts';

/** Key stakeholders know of a case that is high and goes up the line (R59). */
export const crewGates: Gates = {
  'stakeholders-told': {
    concerns: needsStakeholders,
    required: (it) => needsStakeholders(it) || undefined,
    missing: (it, { say, policy: { people, roles } }) =>
      expectedStakeholders(it, people)
        .filter(({ isTold }) => !isTold)
        .map(({ role }) => say('crew.missing.told', { role: roleName(roles ?? [], role, say) })),
  },
};
