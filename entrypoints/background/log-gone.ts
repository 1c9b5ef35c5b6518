import { browser } from '../../lib/browser/browser.ts';
import { type Problem, problemOf } from '../../lib/model/problem.ts';
import { z } from '../../lib/model/z.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import type { Background } from './context.ts';

/** Stands in the database, and beside it: a database without it that had one before is another. */
const MARK = 'store-mark';
/** So long it is said that what was kept is gone. Milliseconds. */
const SAID = 24 * 60 * 60 * 1000;

const besideSchema = z.object({ mark: z.string(), goneAt: z.nullable(z.string()) });

/**
 * Finds out that the database was taken away under us, by the browser or by somebody who cleared its data: nothing else would tell, for
 * an empty one opens without a word. Said for a day. Never throws: what goes wrong is the trouble then.
 * @param now ISO 8601 instant
 */
export async function findLoss(bg: Background, now: string): Promise<Problem | null> {
  try {
    return await look(bg, now);
  } catch (error) {
    return problemOf(error);
  }
}

async function look(bg: Background, now: string): Promise<Problem | null> {
  const kept = await bg.store((db) => guardStore(() => db.get('meta', MARK)));
  const parsed = besideSchema.safeParse((await browser.storage.local.get(MARK))[MARK]);
  const beside = parsed.success ? parsed.data : null;
  const isGone = kept === undefined && beside !== null;
  const goneAt = isGone ? now : (beside?.goneAt ?? null);
  if (kept === undefined || beside?.mark !== kept) {
    const mark = typeof kept === 'string' ? kept : crypto.randomUUID();
    // What is beside it comes second where it is new, or a worker that died in between would take a first start for a loss; and first
    // where it tells of one, or that would be forgotten.
    const note = () => browser.storage.local.set({ [MARK]: { mark, goneAt } });
    if (isGone) await note();
    if (kept === undefined) await bg.store((db) => guardStore(() => db.put('meta', mark, MARK)));
    if (!isGone) await note();
  }
  const since = goneAt === null ? Number.NaN : Date.parse(now) - Date.parse(goneAt);
  return Math.abs(since) < SAID ? { code: 'store-gone' } : null;
}
