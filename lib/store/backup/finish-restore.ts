import { endedBy } from '../ended-by.ts';
import { dropIndex } from '../index-marks.ts';
import { dropRadar } from '../radar/radar-basis.ts';
import { freshenProjections } from '../rebuild-projections.ts';
import type { Identity, Store } from '../schema.ts';
import { guardStore } from '../store-problem.ts';
import { syncStateIn, teamIn } from '../sync-meta.ts';

/**
 * Takes over who spoke from the backup, before anything else of it: an empty profile becomes that person's, one that has a record
 * stays its own. Keys of customers are added to those that were used before. The device stays another one: the old computer may
 * still be in use, and two would give out the same numbers.
 * @throws ProblemError `store-*`
 */
export function takeIdentity(db: Store, given: { person: string; keys: readonly string[] }): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction(['meta', 'events'], 'readwrite', { durability: 'strict' });
    try {
      const meta = tx.objectStore('meta');
      const [identity, team, events] = await Promise.all([
        meta.get('identity') as Promise<Identity | undefined>,
        teamIn(meta),
        tx.objectStore('events').count(),
      ]);
      if (identity) {
        const isEmpty = events === 0 && !team;
        const [first] = given.keys;
        const secret = isEmpty && first !== undefined ? first : identity.secret;
        const person = isEmpty ? given.person : identity.person;
        const used = [...(identity.earlier ?? []), identity.secret, ...given.keys].filter((key) => key !== secret);
        const earlier = given.keys.length > 0 ? [...new Set(used)] : identity.earlier;
        await meta.put({ ...identity, person, secret, ...(earlier && { earlier }) }, 'identity');
      }
      await tx.done;
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
}

/**
 * After the last record of a backup: everything that is made of records is made anew, what an older version set aside is looked at
 * again, and a team's database is looked through for what it lacks.
 * @throws ProblemError `store-*`
 */
export async function finishRestore(db: Store): Promise<void> {
  await guardStore(async () => {
    const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
    try {
      await dropIndex(tx.store);
      await dropRadar(tx.store);
      await tx.store.delete('folded');
      const team = await teamIn(tx.store);
      if (team) {
        const names = team.closed === null ? [team.name] : [team.name, team.closed];
        const refill = Object.fromEntries(names.map((name) => [name, '']));
        await tx.store.put({ ...(await syncStateIn(tx.store)), refill }, 'sync');
      }
      await tx.done;
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
  await freshenProjections(db);
}
