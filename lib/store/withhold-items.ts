import type { VaultItem } from '../model/event.ts';
import { leavesGroup } from '../model/leaves-group.ts';
import type { Leaves, Team } from '../model/team.ts';
import type { Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/** A text as it is kept: what a team does not let leave stays on this computer, from the moment it is made. */
export function keepingItem(item: VaultItem, team: Pick<Team, 'leaves'> | undefined): VaultItem {
  if (!team || 'erased' in item || team.leaves[leavesGroup(item.kind)]) return item;
  return { ...item, space: 'local' };
}

/**
 * Before the first upload: what was kept so far and may not leave by what was chosen now is this computer's alone from here on.
 * @returns how many texts stay
 * @throws ProblemError `store-*`
 */
export function withholdItems(db: Store, leaves: Leaves): Promise<number> {
  return guardStore(async () => {
    const tx = db.transaction(['vault', 'outbox'], 'readwrite', { durability: 'strict' });
    let stayed = 0;
    for (let cursor = await tx.objectStore('vault').openCursor(); cursor; cursor = await cursor.continue()) {
      const kept = keepingItem(cursor.value, { leaves });
      if (kept === cursor.value || cursor.value.space === 'local') continue;
      await cursor.update(kept);
      await tx.objectStore('outbox').delete(['item', kept.id]);
      stayed++;
    }
    await tx.done;
    return stayed;
  });
}
