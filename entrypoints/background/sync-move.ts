import { newEvent } from '../../lib/cases/new-event.ts';
import type { Request } from '../../lib/messages/messages.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { originOfServer, readServerAddress } from '../../lib/model/server-address.ts';
import type { Team, TeamAuth } from '../../lib/model/team.ts';
import { listWaiting } from '../../lib/store/outbox.ts';
import type { Store } from '../../lib/store/schema.ts';
import { findTeam, readSyncState } from '../../lib/store/sync-meta.ts';
import { isManager } from '../../lib/sync/rights/rules.ts';
import { findSecret } from '../../lib/sync/run-sync.ts';
import { act } from './act.ts';
import type { Background } from './context.ts';
import { syncTeam } from './sync.ts';
import { checkTeam, enter } from './sync-join.ts';
import { findMove } from './sync-moved.ts';

/** How one signs in there: as is said, else as here, where it is the same server. @throws ProblemError */
async function authFor(db: Store, team: Team, server: string, given: TeamAuth | null): Promise<TeamAuth> {
  if (given) return given;
  const secret = await findSecret(db);
  if (!secret || originOfServer(server) !== originOfServer(team.server)) throw new ProblemError('sync-wrong-password');
  return secret.auth;
}

async function findOwnTeam(db: Store): Promise<Team> {
  const team = await findTeam(db);
  if (!team) throw new ProblemError('no-case');
  return team;
}

/**
 * Begins a new database for the team: says so in the old one, where every member reads it, and goes over. From there on the usual
 * run brings along what goes along (`listCarried`), however often it is cut off; nothing is taken out of the old database.
 * @throws ProblemError `sync-*`; then this browser is where it was
 */
export async function moveTeam(bg: Background, data: Request<'sync.move'>): Promise<void> {
  const team = await bg.store(findOwnTeam);
  const read = readServerAddress(data.server);
  if ('fault' in read) throw new ProblemError('sync-bad-address');
  const to = { server: read.server, team: data.name };
  if (to.server === team.server && to.team === team.name) throw new ProblemError('sync-move-same', { db: team.name });
  const auth = await bg.store((db) => authFor(db, team, to.server, data.auth));
  const { roles } = await checkTeam(to.server, to.team, auth);
  if (!isManager(team) || !isManager({ name: to.team, roles }))
    throw new ProblemError('sync-move-rank', { db: to.team });
  await sendAll(bg);
  const before = await bg.store((db) => findMove(db, team));
  if (before?.server !== to.server || before.team !== to.team) {
    const from = { server: team.server, team: team.name };
    await act(bg, { events: [newEvent('policy.moved', 'policy:moved', { from, to })], items: [] });
    await sendAll(bg);
  }
  await goAlong(bg, auth, data.onlyHere);
}

/** Goes along where a manager moved the team. @throws ProblemError `sync-*`; then this browser is where it was */
export async function followMove(bg: Background, data: Request<'sync.follow'>): Promise<void> {
  const team = await bg.store(findOwnTeam);
  const move = await bg.store((db) => findMove(db, team));
  if (!move) return;
  const auth = await bg.store((db) => authFor(db, team, move.server, data.auth));
  await goAlong(bg, auth, data.onlyHere);
}

async function goAlong(bg: Background, auth: TeamAuth, onlyHere: boolean): Promise<void> {
  const team = await bg.store(findOwnTeam);
  const move = await bg.store((db) => findMove(db, team));
  if (!move) throw new ProblemError('sync-move-waiting');
  const { server, team: name, event } = move;
  await enter(bg, { server, name, auth, leaves: team.leaves, onlyHere, movedAt: event.at.slice(0, 24) });
}

/** Everything that was said here is in the old database first. @throws ProblemError `sync-move-waiting` where it is not */
async function sendAll(bg: Background): Promise<void> {
  await syncTeam(bg, true);
  const { problem } = await bg.store(readSyncState);
  if (problem || (await bg.store(listWaiting)).length > 0) throw new ProblemError('sync-move-waiting');
}
