import type { Say } from '../../../lib/i18n/translator.ts';
import type { Role } from '../../../lib/model/policy.ts';
import { upperFirst } from '../../shared/letter-case.ts';
import { nameOf } from '../../shared/name-of.ts';

/** What a role is called here: the team's name in the reader's language, else in English, else any; else Simmer's own (R41). */
export function roleText(role: Role, say: Say, language: string): string {
  const given = [role.name[language], role.name.en, ...Object.values(role.name)];
  const own = given.find((name) => name !== undefined && name.trim() !== '');
  return upperFirst(own ?? nameOf(say, 'role', role.id), language);
}
