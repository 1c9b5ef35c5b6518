import {
  dropDocument,
  emptyIndex,
  loadIndex,
  putDocuments,
  type SearchIndex,
  saveIndex,
} from '../../../lib/knowledge/search-index.ts';
import { type IndexMarks, keepIndex, readKeptIndex, readMarks } from '../../../lib/store/index-marks.ts';
import { findCase, readVault } from '../../../lib/store/read-cases.ts';
import type { Store } from '../../../lib/store/schema.ts';
import type { Moment } from '../context.ts';
import {
  articleDocument,
  articleIds,
  caseIds,
  documentOfCase,
  readArticle,
  readDocuments,
  textIn,
} from './read-documents.ts';

/** An index, and the changes that are in it. */
interface Held {
  index: SearchIndex;
  marks: IndexMarks;
}

/** After so many changes the index is kept anew: a fresh worker has fewer to follow. */
const KEEP_AFTER = 50;

/**
 * The index of a connection, as it was asked for last. It goes with the connection, and is followed by the marks that every
 * change leaves in the store: a worker that starts anew reads what was kept.
 */
const held = new WeakMap<Store, Promise<Held>>();

/** Everything that can be searched, up to date. @throws ProblemError `store-*` */
export async function openIndex(db: Store, moment: Moment): Promise<SearchIndex> {
  const before = held.get(db);
  const next = refresh(db, moment, before);
  held.set(db, next);
  try {
    return (await next).index;
  } catch (error) {
    held.delete(db);
    throw error;
  }
}

async function refresh(db: Store, moment: Moment, before: Promise<Held> | undefined): Promise<Held> {
  const known = await before?.catch(() => undefined);
  const marks = await readMarks(db);
  if (known && known.marks.generation === marks.generation) return follow(db, moment, known, marks);
  const kept = await readKept(db);
  return kept ? follow(db, moment, kept, await readMarks(db)) : makeAnew(db, moment);
}

/** The index as it was kept; undefined where none was, or what was kept cannot be read. */
async function readKept(db: Store): Promise<Held | undefined> {
  const kept = await readKeptIndex(db);
  if (!kept) return undefined;
  try {
    return { index: loadIndex(kept.text), marks: { ...kept.marks, subjects: [] } };
  } catch (error) {
    console.warn('Simmer: the search index is made anew', error);
    return undefined;
  }
}

async function makeAnew(db: Store, moment: Moment): Promise<Held> {
  // Read before the documents: what changes meanwhile is followed the next time, once more than needed at worst.
  const marks = await readMarks(db);
  const index = emptyIndex();
  putDocuments(index, await readDocuments(db, moment));
  return { index, marks: (await keepIndex(db, saveIndex(index), marks)) ?? marks };
}

async function follow(db: Store, moment: Moment, { index, marks }: Held, now: IndexMarks): Promise<Held> {
  if (now.generation !== marks.generation) return makeAnew(db, moment);
  const changed = new Set(now.subjects.slice(marks.subjects.length));
  for (const subject of changed) await putSubject(db, moment, index, subject);
  if (now.subjects.length < KEEP_AFTER || changed.size === 0) return { index, marks: now };
  return { index, marks: (await keepIndex(db, saveIndex(index), now)) ?? now };
}

/** One article or case as it is now, or without it where it is gone. */
async function putSubject(db: Store, moment: Moment, index: SearchIndex, subject: string): Promise<void> {
  dropDocument(index, subject);
  const id = subject.slice(subject.indexOf(':') + 1);
  if (subject.startsWith('article:')) {
    const article = await readArticle(db, id);
    if (!article) return;
    const document = articleDocument(article, textIn(await readVault(db, articleIds(article))));
    if (document) putDocuments(index, [document]);
    return;
  }
  const it = await findCase(db, id);
  if (!it) return;
  const document = documentOfCase(it, textIn(await readVault(db, caseIds(it))), moment);
  if (document) putDocuments(index, [document]);
}
