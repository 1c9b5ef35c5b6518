import { browser } from '../../lib/browser/browser.ts';
import type { Request } from '../../lib/messages/messages.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { originOfServer, readServerAddress } from '../../lib/model/server-address.ts';
import { DEFAULT_LEAVES, type Leaves, stricter, type TeamAuth } from '../../lib/model/team.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { findTeam } from '../../lib/store/sync-meta.ts';
import { withholdItems } from '../../lib/store/withhold-items.ts';
import { type Couch, couchClient } from '../../lib/sync/couch.ts';
import { failureProblem, SyncFailure } from '../../lib/sync/failure.ts';
import { joinTeam, signIn as signInAgain } from '../../lib/sync/join-team.ts';
import { leaveTeam } from '../../lib/sync/leave-team.ts';
import { closedName } from '../../lib/sync/rights/rules.ts';
import { updateBadge } from './badge.ts';
import type { Background } from './context.ts';
import { findTeamLeaves } from './find-team-leaves.ts';
import { followGrants } from './site-access.ts';
import { followTeam, startSync } from './sync.ts';
import { syncDeps } from './sync-deps.ts';
import { tellChanged } from './tell-changed.ts';

/** Secret under which a host stands that permission is being asked for: it is no site to be read meanwhile. */
const PENDING = 'team-pending';

interface Found {
  user: string;
  roles: string[];
  records: number;
  hasClosed: boolean;
  teamLeaves: Leaves;
}

/** @throws ProblemError `sync-bad-address` */
function readServer(text: string): string {
  const read = readServerAddress(text);
  if ('fault' in read) throw new ProblemError('sync-bad-address');
  return read.server;
}

/** The host of a server whose permission is being asked; null once nothing came of it. @throws ProblemError */
export async function setPending(bg: Background, server: string | null): Promise<void> {
  const secret = server === null ? null : { url: readServer(server), onlyHere: true };
  await bg.store((db) =>
    guardStore(async () => {
      if (secret) await db.put('secrets', secret, PENDING);
      else await db.delete('secrets', PENDING);
    }),
  );
  await followGrants(bg);
}

/** What a person is told where a first word with the server fails: what they typed may be wrong, and nothing is kept yet. */
function joinProblem(error: unknown, server: string): unknown {
  if (!(error instanceof SyncFailure)) return error;
  if (error.kind === 'signed-out') return new ProblemError('sync-wrong-password', undefined, error);
  if (error.kind === 'offline' || error.kind === 'slow')
    return new ProblemError('sync-no-server', { host: new URL(server).host, url: `${server}/` }, error);
  const { code, params } = failureProblem(error);
  return new ProblemError(code, params, error);
}

/** True where the database is there and open to whoever asks. @throws SyncFailure where that cannot be told */
async function isOpen(couch: Couch): Promise<boolean> {
  try {
    await couch.info();
    return true;
  } catch (error) {
    if (error instanceof SyncFailure && ['forbidden', 'missing', 'signed-out'].includes(error.kind)) return false;
    throw error;
  }
}

/**
 * Asks the server who somebody is there and whether the team is open to them. Nothing is kept of it.
 * @throws ProblemError `sync-*` with what to do
 */
export async function checkTeam(server: string, name: string, auth: TeamAuth): Promise<Found> {
  const address = readServer(server);
  const origin = originOfServer(address);
  if (!(await browser.permissions.contains({ origins: [origin] })))
    throw new ProblemError('sync-no-permission', { host: new URL(address).host });
  const { fetch, now, isOnline } = syncDeps();
  const couch = (db: string) => couchClient({ server: address, db, auth, fetch, now, ...(isOnline && { isOnline }) });
  try {
    const { name: user, roles } = await couch(name).whoAmI();
    if (user === null) throw new ProblemError('sync-wrong-password');
    const info = await couch(name).info();
    const hasClosed = await isOpen(couch(closedName(name)));
    const teamLeaves = (await findTeamLeaves(couch(name))) ?? DEFAULT_LEAVES;
    return { user, roles, records: typeof info.doc_count === 'number' ? info.doc_count : 0, hasClosed, teamLeaves };
  } catch (error) {
    throw joinProblem(error, address);
  }
}

/** Joins, once more asking who somebody is; from here on the log leaves and comes. @throws ProblemError `sync-*`, `store-*` */
export async function join(bg: Background, data: Request<'sync.join'>): Promise<void> {
  await enter(bg, data);
}

/**
 * Joins a team, or goes over from the one this browser is in, after a run that is under way.
 * @param data.movedAt where the team moved there from another database
 * @throws ProblemError `sync-*`, `store-*`
 */
export async function enter(bg: Background, data: Request<'sync.join'> & { movedAt?: string }): Promise<void> {
  const server = readServer(data.server);
  const { user, roles, hasClosed, teamLeaves } = await checkTeam(server, data.name, data.auth);
  const closed = hasClosed ? closedName(data.name) : null;
  const { name, leaves, movedAt } = data;
  await navigator.locks.request('simmer-sync', () =>
    bg.store(async (db) => {
      // What left the old database's way may leave the new one's: it was decided when it was made.
      if (movedAt === undefined) await withholdItems(db, stricter(leaves, teamLeaves));
      const joinedAt = new Date().toISOString();
      const team = { server, name, closed, user, roles, joinedAt, key: null, leaves, ...(movedAt && { movedAt }) };
      await joinTeam(db, team, data.auth);
      await keepHost(db, data.onlyHere);
    }),
  );
  await followGrants(bg);
  await followTeam(bg);
  await tellChanged(null);
  startSync(bg, true);
}

/** A host whose pages were read before goes on being read; any other is for the team alone. */
function keepHost(db: Store, onlyHere: boolean): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction('secrets', 'readwrite', { durability: 'strict' });
    const secret = await tx.store.get('team');
    if (secret) {
      const { onlyHere: _, ...rest } = secret;
      await tx.store.put(onlyHere ? { ...rest, onlyHere } : rest, 'team');
    }
    await tx.store.delete(PENDING);
    await tx.done;
  });
}

/** Another password or token for the same name, after the server did not take the old one. @throws ProblemError `sync-*`, `store-*` */
export async function signIn(bg: Background, auth: TeamAuth): Promise<void> {
  const team = await bg.store(findTeam);
  if (!team) return;
  const { user, roles, hasClosed } = await checkTeam(team.server, team.name, auth);
  const closed = hasClosed ? closedName(team.name) : null;
  await bg.store((db) => signInAgain(db, { ...team, user, roles, closed }, auth));
  await tellChanged(null);
  startSync(bg, true);
}

/** Leaves once a run that is under way is over: it must not write into what was wiped. @throws ProblemError `store-*` */
export async function leave(bg: Background, wipe: boolean): Promise<void> {
  await navigator.locks.request('simmer-sync', () => bg.store((db) => leaveTeam(db, { wipe })));
  await followTeam(bg);
  await followGrants(bg);
  await updateBadge(bg);
  await tellChanged(null);
}
