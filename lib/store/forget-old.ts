import { dropRadar } from './radar/radar-basis.ts';
import type { Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/** How long what was merely seen of a ticket is kept after it was seen last, and what was sent of a hand-over. */
const KEEP_DAYS = 90;

/**
 * Forgets tickets that were not seen for so many days (90 where nobody says otherwise): what this computer shows of them, and their sightings; and what it has
 * told that long ago. The log is not touched, nor is what a case keeps.
 * @param now milliseconds since the epoch
 * @returns how many tickets were forgotten
 * @throws ProblemError `store-*`
 */
export function forgetOld(db: Store, now = Date.now(), days = KEEP_DAYS): Promise<number> {
  const before = now - days * 24 * 60 * 60 * 1000;
  return guardStore(async () => {
    const tx = db.transaction(['seen', 'sightings', 'told', 'deliveries', 'meta'], 'readwrite');
    let forgotten = 0;
    let isGone = false;
    for await (const cursor of tx.objectStore('seen')) {
      if (Date.parse(cursor.value.observedAt) >= before) continue;
      await cursor.delete();
      forgotten++;
    }
    for await (const cursor of tx.objectStore('sightings')) {
      if (Date.parse(cursor.value.observedAt) >= before) continue;
      await cursor.delete();
      isGone = true;
    }
    if (isGone || forgotten > 0) await dropRadar(tx.objectStore('meta'));
    for await (const cursor of tx.objectStore('told')) {
      if (Date.parse(cursor.value.at) < before) await cursor.delete();
    }
    for await (const cursor of tx.objectStore('deliveries')) {
      if (Date.parse(cursor.value.madeAt) < before) await cursor.delete();
    }
    await tx.done;
    return forgotten;
  });
}
