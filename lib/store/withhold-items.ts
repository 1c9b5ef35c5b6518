import type { VaultItem } from '../model/event.ts';
import { leavesGroup } from '../model/leaves-group.ts';
import type { Leaves, Team } from '../model/team.ts';
import type { Store } from './schema.ts';
import { guardStore } from './store-problem.ts';
import { leavesIn, teamIn } from './sync-meta.ts';

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

/**
 * Changes what this person lets leave, from now on: what did not leave yet and may not any more is this computer's alone. What left
 * already stays where it is, and what stayed here does not leave afterwards: it was decided when each text was made.
 * @returns how many texts that waited stay; nothing happens without a team
 * @throws ProblemError `store-*`; then nothing changed
 */
export function chooseLeaves(db: Store, leaves: Leaves): Promise<number> {
  return guardStore(async () => {
    const tx = db.transaction(['meta', 'vault', 'outbox'], 'readwrite', { durability: 'strict' });
    const [meta, vault, outbox] = [tx.objectStore('meta'), tx.objectStore('vault'), tx.objectStore('outbox')];
    const team = await teamIn(meta);
    if (team) await meta.put({ ...team, leaves }, 'team');
    const choice = await leavesIn(meta);
    let stayed = 0;
    for (const { kind, id } of choice ? await outbox.getAll() : []) {
      const item = kind === 'item' ? await vault.get(id) : undefined;
      const kept = item && keepingItem(item, choice);
      if (!kept || kept === item) continue;
      await vault.put(kept);
      await outbox.delete([kind, id]);
      stayed++;
    }
    await tx.done;
    return stayed;
  });
}

/** How many texts of each choice left this browser for the team, or came from there, and how many stay here or still wait. */
export type LeftCounts = Record<keyof Leaves, { left: number; here: number }>;

/** So many texts are read at once: the settings ask every other second, and a cursor takes a second for twenty thousand. */
const PIECE = 2000;

/** Counts them; what was erased is neither, and without a team there is nobody to count for. @throws ProblemError `store-*` */
export function countLeft(db: Store): Promise<LeftCounts> {
  return guardStore(async () => {
    const tx = db.transaction(['meta', 'vault', 'outbox']);
    const counts: LeftCounts = {
      quotes: { left: 0, here: 0 },
      names: { left: 0, here: 0 },
      texts: { left: 0, here: 0 },
    };
    const vault = (await teamIn(tx.objectStore('meta'))) ? tx.objectStore('vault') : undefined;
    const waiting = new Set(vault ? (await tx.objectStore('outbox').getAllKeys()).map(([, id]) => id) : []);
    for (let piece = await vault?.getAll(null, PIECE); piece && piece.length > 0; ) {
      for (const item of piece) {
        if ('erased' in item) continue;
        const isHere = item.space === 'local' || waiting.has(item.id);
        counts[leavesGroup(item.kind)][isHere ? 'here' : 'left']++;
      }
      piece = await vault?.getAll(IDBKeyRange.lowerBound(piece.at(-1)?.id, true), PIECE);
    }
    await tx.done;
    return counts;
  });
}
