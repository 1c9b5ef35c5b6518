import { ALONE, type Team, type TeamAuth } from '../model/team.ts';
import { beginAnew } from '../store/own-record.ts';
import type { Store } from '../store/schema.ts';
import { guardStore } from '../store/store-problem.ts';
import { syncStateIn, teamIn } from '../store/sync-meta.ts';

/**
 * Joins a team: everything that was said here so far is what waits to go up, also what another server once had or refused. The
 * credentials stay in `secrets`.
 * @throws ProblemError `store-*`; then nothing changed
 */
export function joinTeam(db: Store, team: Team, auth: TeamAuth): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction(['meta', 'secrets', 'outbox', 'events'], 'readwrite', { durability: 'strict' });
    const outbox = tx.objectStore('outbox');
    for (const { refused, ...entry } of await outbox.getAll()) if (refused !== undefined) await outbox.put(entry);
    const names = team.closed === null ? [team.name] : [team.name, team.closed];
    const each = Object.fromEntries(names.map((name) => [name, '']));
    const hasLog = (await tx.objectStore('events').count()) > 0;
    const waiting = await outbox.count();
    await tx.objectStore('meta').put(team, 'team');
    await beginAnew(tx.objectStore('meta'));
    await tx
      .objectStore('meta')
      .put({ ...ALONE, state: 'waiting', waiting, first: each, refill: hasLog ? each : {} }, 'sync');
    await tx.objectStore('secrets').put({ url: team.server, onlyHere: true, auth }, 'team');
    await tx.done;
  });
}

/**
 * Signs in again, as when the password was changed; what was refused is tried once more, for the rights may be others now. A closed
 * circle that is open only now is read from its beginning.
 * @param team with the roles that the server says now
 * @throws ProblemError `store-*`; then nothing changed
 */
export function signIn(db: Store, team: Team, auth: TeamAuth): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction(['meta', 'secrets', 'outbox'], 'readwrite', { durability: 'strict' });
    const outbox = tx.objectStore('outbox');
    for (const { refused, ...entry } of await outbox.getAll()) if (refused !== undefined) await outbox.put(entry);
    const [meta, secrets] = [tx.objectStore('meta'), tx.objectStore('secrets')];
    const before = await teamIn(meta);
    await meta.put(team, 'team');
    const state = await syncStateIn(meta);
    const isNew = team.closed !== null && before?.closed !== team.closed;
    const first = isNew ? { ...state.first, [team.closed as string]: '' } : state.first;
    const again = { state: 'waiting', problem: null, nextAt: null, failures: 0, asked: false, refused: [] } as const;
    await meta.put({ ...state, ...again, first }, 'sync');
    await secrets.put({ ...(await secrets.get('team')), url: team.server, auth }, 'team');
    await tx.done;
  });
}
