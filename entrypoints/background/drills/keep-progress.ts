import { DRILL_IDS, type DrillId } from '../../../lib/coaching/drills/drill.ts';
import { afterDrill, type DrillProgress } from '../../../lib/coaching/drills/due-drills.ts';
import { instant, z } from '../../../lib/model/z.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';

const KEY = 'drills';
/** How the exercises went, by exercise. */
export const progressSchema = z.partialRecord(
  z.enum(DRILL_IDS),
  z.object({ firstAt: instant(), lastAt: instant(), inARow: z.number() }),
);

/** The progress kept on this device; what cannot be read counts as none. @throws ProblemError `store-*` */
export function readProgress(db: Store): Promise<DrillProgress> {
  return guardStore(
    async () => (progressSchema.safeParse(await db.get('meta', KEY)).data as DrillProgress | undefined) ?? {},
  );
}

/** Keeps one more exercise. A record that could not be read is put aside first, not written over. @throws ProblemError `store-*` */
export function keepProgress(db: Store, id: DrillId, well: boolean, now: string): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction(['meta', 'unread'], 'readwrite', { durability: 'strict' });
    const record = await tx.objectStore('meta').get(KEY);
    const parsed = progressSchema.safeParse(record);
    if (record !== undefined && !parsed.success) {
      await tx.objectStore('unread').put({ id: `drills-${Date.now()}`, record, why: 'drills did not parse' });
    }
    const progress = (parsed.success ? parsed.data : {}) as DrillProgress;
    await tx.objectStore('meta').put(afterDrill(progress, id, well, now), KEY);
    await tx.done;
  });
}
