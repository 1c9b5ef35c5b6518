import { ALONE } from '../model/team.ts';
import { CHAIN_KEY } from '../store/chain-state.ts';
import type { Identity, Store } from '../store/schema.ts';
import { guardStore } from '../store/store-problem.ts';
import { LEAVES_KEY } from '../store/sync-meta.ts';

/** Everything that came of the log and of tickets. Settings and addresses typed in on this computer stay. */
const WIPED = [
  'events',
  'vault',
  'sightings',
  'seen',
  'radar',
  'outbox',
  'cases',
  'asides',
  'mutes',
  'promises',
  'deliveries',
  'told',
  'drafts',
  'unread',
] as const;

/**
 * Leaves the team. A copy of the log stays, or everything goes, what had not reached the server yet included: that is for the
 * person to say. After a wipe this counts as another device, for the numbers of its events begin anew.
 * @throws ProblemError `store-*`; then nothing changed
 */
export function leaveTeam(db: Store, { wipe }: { wipe: boolean }): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction(['meta', 'secrets', ...WIPED], 'readwrite', { durability: 'strict' });
    const meta = tx.objectStore('meta');
    for (const key of ['team', 'sync-runs']) await meta.delete(key);
    await meta.put(ALONE, 'sync');
    await tx.objectStore('secrets').delete('team');
    if (wipe) {
      for (const name of WIPED) await tx.objectStore(name).clear();
      for (const key of [
        'position',
        CHAIN_KEY,
        'index',
        'index-marks',
        'radar-basis',
        'radar-counts',
        'radar-groups',
        LEAVES_KEY,
      ])
        await meta.delete(key);
      const identity = (await meta.get('identity')) as Identity | undefined;
      const secret = crypto.randomUUID() + crypto.randomUUID();
      const { person } = identity ?? {};
      if (person !== undefined) await meta.put({ person, device: crypto.randomUUID(), secret }, 'identity');
    }
    await tx.done;
  });
}
