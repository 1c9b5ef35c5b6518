import { ALONE, type Team, type TeamAuth } from '../model/team.ts';
import type { Store } from '../store/schema.ts';
import { guardStore } from '../store/store-problem.ts';

/**
 * Joins a team: everything that was said here so far is what waits to go up. The credentials stay in `secrets`.
 * @throws ProblemError `store-*`
 */
export function joinTeam(db: Store, team: Team, auth: TeamAuth): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction(['meta', 'secrets', 'outbox'], 'readwrite', { durability: 'strict' });
    const waiting = await tx.objectStore('outbox').count();
    await tx.objectStore('meta').put(team, 'team');
    await tx.objectStore('meta').put({ ...ALONE, state: 'waiting', waiting }, 'sync');
    await tx.objectStore('secrets').put({ url: team.server, onlyHere: true, auth }, 'team');
    await tx.done;
  });
}
