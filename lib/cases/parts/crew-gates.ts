import { expectedStakeholders, needsStakeholders } from '../expected-stakeholders.ts';
import type { Gates } from '../gate.ts';
import { roleName } from '../pick-text.ts';

/** Key stakeholders know of a case that is high and goes up the line (R59). */
export const crewGates: Gates = {
  'stakeholders-told': {
    concerns: needsStakeholders,
    required: (it) => needsStakeholders(it) || undefined,
    missing: (it, { say, policy: { people, roles } }) => {
      const open = expectedStakeholders(it, people).filter(({ isTold }) => !isTold);
      const names = open.map(({ role }) => roleName(roles ?? [], role, say));
      const list = new Intl.ListFormat(say('case.language'), { type: 'conjunction' }).format(names);
      return open.length > 0 ? [say('crew.missing.told', { who: list })] : [];
    },
  },
};
