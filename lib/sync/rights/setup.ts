import { readServerAddress } from '../../model/server-address.ts';
import { makeJoinLink } from '../join-link.ts';
import { isTeamName } from '../team-name.ts';
import { type Admin, adminOf } from './admin.ts';
import { closedName } from './rules.ts';
import { findDatabase, setUpDatabase } from './set-up-database.ts';
import { readKey, setUpKey } from './set-up-key.ts';
import { findUser, isUserName, listMembers, type NewUser, setUpUser } from './set-up-user.ts';
import { SetupProblem } from './setup-problem.ts';
import type { SetupAdvice, SetupNotes, SetupStep } from './setup-steps.ts';

export interface SetupWish {
  /** As it was typed in. */
  server: string;
  /** Name of the team's database. */
  team: string;
  /** The server's administrator: used for this once, and kept nowhere. */
  admin: { name: string; password: string };
  users: readonly NewUser[];
  /** The team's database on the same server that this one follows: its people and its key are this one's too. */
  after?: string | undefined;
  /** The team's key, where this database follows one on another server. */
  key?: string | undefined;
}

export interface SetupDeps {
  fetch: typeof fetch;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Told of each step as it is done. */
  onStep?(step: SetupStep): void;
}

export interface SetupReport {
  server: string;
  team: string;
  closed: string;
  /** The link to give to the team; no password is in it. */
  link: string;
  steps: SetupStep[];
  advice: SetupAdvice[];
}

/**
 * Sets a team up on a CouchDB: both databases, who may do what, the rules, the users with their roles, and the team's key.
 * Everything is looked at before anything is changed, and what is so already stays: done twice, the second time changes nothing.
 * @throws SetupProblem with what to do about it
 */
export async function setUpTeam(wish: SetupWish, deps: SetupDeps): Promise<SetupReport> {
  const { server, team, users: named } = checkWish(wish);
  const { name, password } = wish.admin;
  const auth = { kind: 'basic', user: name, password } as const;
  const admin = adminOf({ server, auth, fetch: deps.fetch, now: deps.now });
  const steps: SetupStep[] = [];
  const advice: SetupAdvice[] = [];
  const notes: SetupNotes = {
    step(what, of, done) {
      const step = { what, name: of, done };
      steps.push(step);
      deps.onStep?.(step);
    },
    advise: (code, params = {}) => advice.push({ code, params }),
  };

  await checkServer(admin, wish.admin, auth, notes);
  const { after } = wish;
  const key = after === undefined ? wish.key : await readKey(admin, after);
  const older = after === undefined ? [] : await listMembers(admin, after);
  const users = [...named, ...older.filter(({ name: of }) => !named.some((user) => user.name === of))];
  const databases = [await findDatabase(admin, team, 'team'), await findDatabase(admin, team, 'closed')];
  const found = await Promise.all(users.map((user) => findUser(admin, user.name)));
  for (const [i, user] of users.entries())
    if (!found[i] && !user.password) throw new SetupProblem('no-password', { name: user.name });

  for (const database of databases) await setUpDatabase(admin, team, database, notes);
  notes.step('key', team, await setUpKey(admin, team, { by: name, now: deps.now(), key }));
  // A server that was never set up has no place for users yet.
  const hasUsers = (await admin.ask('GET', '/_users', undefined, [404])).status === 200;
  if (users.length > 0 && !hasUsers) await admin.ask('PUT', '/_users', undefined, [412]);
  for (const [i, user] of users.entries())
    notes.step('user', user.name, await setUpUser(admin, team, user, found[i] ?? null));

  if (users.length > 0 && !users.some(({ rank }) => rank === 'manager' || rank === 'administrator'))
    notes.advise('no-manager');
  if (users.length > 0 && !users.some(({ closed }) => closed)) notes.advise('no-circle');
  return { server, team, closed: closedName(team), link: makeJoinLink({ server, team }), steps, advice };
}

/** What was typed in, before anybody is asked. @throws SetupProblem */
function checkWish({ server: typed, team, users, admin, after }: SetupWish) {
  const read = readServerAddress(typed);
  if ('fault' in read) throw new SetupProblem(read.fault);
  if (!isTeamName(team)) throw new SetupProblem('bad-team');
  if (after !== undefined && (!isTeamName(after) || after === team))
    throw new SetupProblem('no-older', { name: after });
  const names = new Set<string>();
  for (const { name } of users) {
    if (!isUserName(name)) throw new SetupProblem('bad-user', { name });
    if (name === admin.name) throw new SetupProblem('is-administrator', { name });
    if (names.has(name)) throw new SetupProblem('named-twice', { name });
    names.add(name);
  }
  return { server: read.server, team, users };
}

/** Whether this is a server that keeps rights, and this its administrator. @throws SetupProblem */
async function checkServer(
  admin: Admin,
  { name }: SetupWish['admin'],
  auth: Parameters<Admin['whoIs']>[0],
  notes: SetupNotes,
): Promise<void> {
  const own = await admin.whoIs(auth);
  if (!own || own.name === null) throw new SetupProblem('wrong-password');
  if (!own.roles.includes('_admin')) throw new SetupProblem('not-administrator', { name });
  const nobody = await admin.whoIs(null);
  if (nobody?.roles.includes('_admin')) throw new SetupProblem('admin-party');

  const root = (await admin.ask('GET', '/')).json as { couchdb?: unknown } | null;
  if (root?.couchdb !== 'Welcome') return notes.advise('not-couchdb');
  const settings = await admin.ask('GET', '/_node/_local/_config/chttpd', undefined, [400, 401, 403, 404, 405]);
  if (settings.status !== 200) return notes.advise('unread-settings');
  const told = settings.json as Record<string, unknown>;
  const isClosed = ['require_valid_user', 'require_valid_user_except_for_up'].some((one) => told[one] === 'true');
  if (!isClosed) notes.advise('require-valid-user');
}
