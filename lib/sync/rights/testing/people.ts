import type { Poster } from '../judge.ts';
import type { Refusal } from '../refusals.ts';
import { rolesUpTo } from '../rules.ts';

/** The team of the tests. */
export const TEAM = 'simmer-acme';
export const MEMBER: Poster = { name: 'ann', roles: rolesUpTo(TEAM, 'member') };
export const COACH: Poster = { name: 'cora', roles: rolesUpTo(TEAM, 'coach') };
export const MANAGER: Poster = { name: 'mia', roles: rolesUpTo(TEAM, 'manager') };
export const ADMINISTRATOR: Poster = { name: 'adam', roles: rolesUpTo(TEAM, 'administrator') };
export const SERVER: Poster = { name: 'root', roles: ['_admin'] };
export const OUTSIDER: Poster = { name: 'otto', roles: ['simmer-other-manager'] };

export interface Verdict {
  name: string;
  doc: object;
  old?: object;
  by: Poster;
  says: Refusal | null;
}
