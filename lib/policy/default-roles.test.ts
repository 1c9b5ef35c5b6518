import { expect, it } from 'vitest';
import { DEFAULT_ROLES } from './default-roles.ts';

it('the roles of the process are there, under a name in every language of a policy (R37, R38, R43–R48)', () => {
  const asked = ['agent', 'escalation-manager', 'csm', 'ae', 'executive', 'technical-manager', 'technical-staff'];
  for (const id of [...asked, 'business-team', 'department', 'executive-sponsor']) {
    const { name = {} } = DEFAULT_ROLES.find((role) => role.id === id) ?? {};
    for (const language of ['en', 'fi', 'et', 'zh', 'id', 'ja']) expect(name, id).toHaveProperty(language);
  }
});
