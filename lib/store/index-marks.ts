import type { IDBPObjectStore, StoreNames } from 'idb';
import type { SimmerSchema, Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

type Meta = Pick<
  IDBPObjectStore<SimmerSchema, StoreNames<SimmerSchema>[], 'meta', 'readwrite'>,
  'get' | 'put' | 'delete'
>;

/** What changed since the search index was kept: subjects of events, in the order in which they changed. */
export interface IndexMarks {
  /** Another one whenever an index that was read before says nothing any more. */
  generation: string;
  subjects: readonly string[];
}

const MARKS = 'index-marks';
const KEPT = 'index';
/** More than so many changes are not followed one by one. */
const MOST = 500;

/** Forgets the search index: what it was made of may be gone, and then no word of it may stay (R145). */
export async function dropIndex(meta: Meta): Promise<void> {
  await meta.delete(KEPT);
  await meta.put({ generation: crypto.randomUUID(), subjects: [] } satisfies IndexMarks, MARKS);
}

/** Notes that cases and articles changed, in the transaction that changes them. */
export async function markChanged(meta: Meta, subjects: Iterable<string>): Promise<void> {
  const changed = [...subjects].filter((subject) => /^(?:case|article):/.test(subject));
  if (changed.length === 0) return;
  const marks = ((await meta.get(MARKS)) as IndexMarks | undefined) ?? { generation: '', subjects: [] };
  const all = [...marks.subjects, ...changed];
  await (all.length > MOST ? dropIndex(meta) : meta.put({ ...marks, subjects: all }, MARKS));
}

/** What changed since the index was kept. @throws ProblemError `store-*` */
export function readMarks(db: Store): Promise<IndexMarks> {
  return guardStore(
    async () => ((await db.get('meta', MARKS)) as IndexMarks | undefined) ?? { generation: '', subjects: [] },
  );
}

/** The index as it was kept last, and what changed since; undefined where none is kept. @throws ProblemError `store-*` */
export function readKeptIndex(db: Store): Promise<{ text: string; marks: IndexMarks } | undefined> {
  return guardStore(async () => {
    const { store: meta } = db.transaction('meta');
    const [kept, marks] = await Promise.all([meta.get(KEPT), meta.get(MARKS)]);
    const { text, generation } = (kept ?? {}) as { text?: string; generation?: string };
    const known = (marks as IndexMarks | undefined) ?? { generation: '', subjects: [] };
    return text !== undefined && generation === known.generation ? { text, marks: known } : undefined;
  });
}

/**
 * Keeps an index that has every change up to `marks`. Nothing is kept where more changed meanwhile: it is kept the next time.
 * @returns the marks that are in force from now on; undefined where nothing was kept
 * @throws ProblemError `store-*`
 */
export function keepIndex(db: Store, text: string, marks: IndexMarks): Promise<IndexMarks | undefined> {
  return guardStore(async () => {
    const tx = db.transaction('meta', 'readwrite');
    const now = ((await tx.store.get(MARKS)) as IndexMarks | undefined) ?? { generation: '', subjects: [] };
    if (now.generation !== marks.generation || now.subjects.length !== marks.subjects.length) return undefined;
    const next: IndexMarks = { generation: crypto.randomUUID(), subjects: [] };
    await tx.store.put({ text, generation: next.generation }, KEPT);
    await tx.store.put(next, MARKS);
    await tx.done;
    return next;
  });
}
