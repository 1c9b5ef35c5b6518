import { digestedText, readCaseFile } from '../cases/read-case-file.ts';
import type { Case } from '../model/case.ts';
import { CASE_FILE_PLAIN, CASE_FILE_VERSION, type CaseFile } from '../model/case-export.ts';
import type { LogEvent } from '../model/event.ts';
import { ProblemError } from '../model/problem.ts';
import { referredIds } from '../privacy/referred-ids.ts';
import { sha256 } from './hashes.ts';
import { mergeEvents } from './merge-events.ts';
import { listTimelineEvents } from './read-events.ts';
import type { Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/**
 * A case as a file: every event of it, what its customers were promised (U2), and every text that they refer to (R103).
 * @throws ProblemError `store-*`
 */
export async function writeCaseFile(
  db: Store,
  it: Pick<Case, 'id' | 'joined' | 'ticket' | 'tickets'>,
  exportedAt: string,
): Promise<CaseFile> {
  const events = await listTimelineEvents(db, it);
  const items = await guardStore(async () => {
    const { store } = db.transaction('vault');
    const known = new Set(await store.getAllKeys());
    const ids = new Set(events.flatMap(({ data }) => referredIds(data, known)));
    const all = await Promise.all([...ids].map((id) => store.get(id)));
    return all.filter((item) => item !== undefined);
  });
  const cases = [it.id, ...it.joined];
  const digest = await sha256(digestedText({ cases, events, items }));
  const version = events.every(({ subject }) => subject.startsWith('case:')) ? CASE_FILE_PLAIN : CASE_FILE_VERSION;
  return { simmer: 'case', version, exportedAt, cases, events, items, digest };
}

/** What a file brought that was not here yet. */
export interface Imported {
  /** The case's id. */
  id: string;
  events: number;
  items: number;
}

/**
 * Takes in a case from a file, all of it or nothing. Twice is as good as once; what is erased here stays erased, and what is
 * erased in the file is erased here.
 * @param now milliseconds since the epoch
 * @throws ProblemError `file-*`, `store-*`; then nothing was taken in
 */
export async function importCaseFile(db: Store, text: string, now = Date.now()): Promise<Imported> {
  const file = await readCaseFile(text, sha256);
  const { newItems } = await checkAgainstLog(db, file);
  const { added } = await mergeEvents(db, { events: file.events, items: file.items, isPart: true }, now);
  return { id: file.cases[0] as string, events: added, items: newItems };
}

/**
 * What is in the log does not change: a file that tells it otherwise is refused. Two browsers may have noticed the same thing by
 * themselves, each with its own time.
 */
async function checkAgainstLog(db: Store, { events, items, cases }: CaseFile): Promise<{ newItems: number }> {
  const [knownEvents, knownItems] = await guardStore(async () => {
    const tx = db.transaction(['events', 'vault']);
    return Promise.all([
      Promise.all(events.map(({ id }) => tx.objectStore('events').get(id))),
      Promise.all(items.map(({ id }) => tx.objectStore('vault').get(id))),
    ]);
  });
  const said = ({ type, subject, data, by, at }: LogEvent) => JSON.stringify([type, subject, data, by, at]);
  const isOther = events.some((event, i) => {
    const known = knownEvents[i];
    if (!known) return false;
    if (known.device === event.device) return said(known) !== said(event);
    return known.type !== event.type || known.subject !== event.subject;
  });
  const isOtherText = items.some((item, i) => {
    const known = knownItems[i];
    return known && 'text' in known && 'text' in item && known.text !== item.text;
  });
  if (isOther || isOtherText) throw new ProblemError('file-conflict', { id: (cases[0] ?? '').slice(-6).toUpperCase() });
  const isNew = (i: number) => knownItems[i] === undefined || ('erased' in items[i]! && 'text' in knownItems[i]!);
  return { newItems: items.filter((_, i) => isNew(i)).length };
}
