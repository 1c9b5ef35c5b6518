import type { SyncState } from '../model/team.ts';
import { patchSyncState, readSyncState } from '../store/sync-meta.ts';
import { type Doc, takeDocs } from '../store/take-docs.ts';
import type { Couch } from './couch.ts';
import { SyncFailure } from './failure.ts';
import { hasTime, type Run, showProgress, startAnew } from './run.ts';
import { checkMark, isMarkDue, keepMark, putMark } from './server-mark.ts';

export const MOST_DOWN = 2000;
const FEWEST_DOWN = 25;

type Seq = string | number;

/** How many changes a sequence counts: in a CouchDB of several nodes the number before the dash. */
export const countOf = (seq: Seq): number => Number.parseInt(String(seq), 10);

/** What the log is made of: neither design documents nor what somebody removed by hand. */
export function docsOf(rows: readonly { id?: string; deleted?: boolean | undefined; doc?: unknown }[]): Doc[] {
  const isDoc = (doc: unknown): doc is Doc => typeof doc === 'object' && doc !== null && '_id' in doc;
  return rows.flatMap(({ deleted, doc }) => (!deleted && isDoc(doc) && !doc._id.startsWith('_') ? [doc] : []));
}

/** Moves on only from where it was read: a run that overlaps with this one may have come further, or begun anew. */
const moveOn =
  (name: string, from: Seq, to: Seq) =>
  ({ since }: SyncState): Partial<SyncState> =>
    (since[name] ?? 0) === from ? { since: { ...since, [name]: to } } : {};

/**
 * Takes in what is new in one database. What was taken in and how far that is are written in one transaction, so a worker may
 * die at any moment. While one page is taken in, the next is on its way.
 * @returns true where all was taken in, false where the run's time was over before
 * @throws SyncFailure, ProblemError `store-*`
 */
export async function pull(run: Run, couch: Couch, space: 'team' | 'closed'): Promise<boolean> {
  const name = couch.db;
  const began = await readSyncState(run.db);
  let since = began.since[name] ?? 0;
  let limit = began.batch.down;
  let isChecked = !isMarkDue(began, name, run.now());
  let rev: string | undefined;
  let done = 0;
  let ahead: ReturnType<typeof readChanges> | undefined;
  while (ahead || hasTime(run)) {
    const asked = limit;
    const { results, last_seq: last, pending } = await (ahead ?? readChanges(run, couch, since, limit));
    ahead = undefined;
    let isLost = countOf(last) < countOf(since);
    // Also where nothing is new: a database that counts fewer changes than we have heard of may say just that.
    if (!isLost && !isChecked) {
      isChecked = true;
      const mark = await checkMark(run, couch);
      isLost = mark.isLost;
      rev = mark.rev;
    }
    if (isLost) {
      await patchSyncState(run.db, startAnew(name));
      since = 0;
      continue;
    }
    if (results.length === 0) {
      if (countOf(last) > countOf(since)) await patchSyncState(run.db, moveOn(name, since, last));
      if (isMarkDue(began, name, run.now())) await (done > 0 ? putMark(run, couch, rev) : keepMark(run, couch));
      return true;
    }
    const isLast = results.length < asked || pending === 0;
    if (!isLast) {
      if (limit < MOST_DOWN) {
        limit = Math.min(MOST_DOWN, limit * 2);
        await keepLimit(run, limit);
      }
      if (hasTime(run)) ahead = readChanges(run, couch, last, limit);
      ahead?.catch(() => undefined); // thrown where it is waited for; where it is not, nobody wants it any more
    }
    await takeDocs(run.db, docsOf(results), { team: run.team, space }, run.now(), moveOn(name, since, last));
    since = last;
    done += results.length;
    run.down += results.length;
    if (isLast) {
      await showProgress(run, 'down', done, done);
      if (isMarkDue(began, name, run.now())) await putMark(run, couch, rev);
      return true;
    }
    await showProgress(run, 'down', done, done + (pending ?? limit));
  }
  return false;
}

const keepLimit = (run: Run, down: number) => patchSyncState(run.db, ({ batch }) => ({ batch: { ...batch, down } }));

/** What does not come in time, or breaks off, is asked for in smaller pieces the next time. */
async function readChanges(run: Run, couch: Couch, since: Seq, limit: number) {
  try {
    return await couch.changes(since, limit);
  } catch (error) {
    if (error instanceof SyncFailure && (error.kind === 'slow' || error.kind === 'cut'))
      await keepLimit(run, Math.max(FEWEST_DOWN, Math.floor(limit / 2)));
    throw error;
  }
}
