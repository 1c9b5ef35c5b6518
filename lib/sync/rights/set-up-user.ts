import { z } from '../../model/z.ts';
import type { Admin } from './admin.ts';
import { closedRole, findRank, RANKS, type Rank, roleName, rolesUpTo } from './rules.ts';
import { SetupProblem } from './setup-problem.ts';
import { canonical, type SetupStep } from './setup-steps.ts';

/** Somebody who is to be in the team. */
export interface NewUser {
  name: string;
  rank: Rank;
  /** Whether they belong to the closed circle. */
  closed: boolean;
  /** For somebody whom the server does not know yet; nobody's password is ever changed here. */
  password?: string | undefined;
}

const list = () => z.catch(z.array(z.string()), []);
const userSchema = z.looseObject({ _rev: z.string(), roles: list() });
export type FoundUser = z.infer<typeof userSchema> | null;

const path = (name: string) => `/_users/${encodeURIComponent(`org.couchdb.user:${name}`)}`;

/** True where CouchDB, a header and a person can all tell what it is. */
export const isUserName = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._@-]{0,99}$/.test(name);

/** The user as the server knows them; null where it does not. @throws SetupProblem */
export async function findUser(admin: Admin, name: string): Promise<FoundUser> {
  const { status, json } = await admin.ask('GET', path(name), undefined, [404]);
  if (status === 404) return null;
  const parsed = userSchema.safeParse(json);
  if (!parsed.success) throw new SetupProblem('not-couch', {}, parsed.error);
  return parsed.data;
}

const rowsSchema = z.looseObject({
  rows: z.array(
    z.looseObject({ doc: z.optional(z.nullable(z.looseObject({ name: z.optional(z.string()), roles: list() }))) }),
  ),
});

/** Everybody who is in a team on this server, with what they are there. @throws SetupProblem */
export async function listMembers(admin: Admin, team: string): Promise<NewUser[]> {
  const { status, json } = await admin.ask('GET', '/_users/_all_docs?include_docs=true', undefined, [404]);
  if (status === 404) return [];
  const parsed = rowsSchema.safeParse(json);
  if (!parsed.success) throw new SetupProblem('not-couch', {}, parsed.error);
  return parsed.data.rows.flatMap(({ doc }) => {
    const rank = findRank(team, doc?.roles ?? []);
    return doc?.name === undefined || !rank
      ? []
      : [{ name: doc.name, rank, closed: doc.roles.includes(closedRole(team)) }];
  });
}

/** Gives somebody their roles in this team, and takes those they had; what they are in other teams stays. @throws SetupProblem */
export async function setUpUser(
  admin: Admin,
  team: string,
  user: NewUser,
  before: FoundUser,
): Promise<SetupStep['done']> {
  const { name, rank, closed, password } = user;
  const ours = new Set([...RANKS.map((one) => roleName(team, one)), closedRole(team)]);
  const others = (before?.roles ?? []).filter((role) => !ours.has(role));
  const roles = [...others, ...rolesUpTo(team, rank), ...(closed ? [closedRole(team)] : [])];
  if (before && canonical([...before.roles].sort()) === canonical([...roles].sort())) return 'same';
  const doc = before ? { ...before, roles } : { _id: `org.couchdb.user:${name}`, name, password, type: 'user', roles };
  const { status } = await admin.ask('PUT', path(name), doc, [409]);
  if (status === 409) throw new SetupProblem('moved', { name });
  return before ? 'changed' : 'made';
}
