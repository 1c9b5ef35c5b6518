import 'fake-indexeddb/auto';
import { anyEvent } from '../../../lib/cases/testing/any-event.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import { importCaseFile, writeCaseFile } from '../../../lib/store/case-file.ts';
import { openStore } from '../../../lib/store/open-store.ts';
import { findCase, listCases } from '../../../lib/store/read-cases.ts';
import { rebuildProjections } from '../../../lib/store/rebuild-projections.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { answerJson, fakeServer } from '../../../test/sync/fake-server.ts';
import { makeClient } from '../../../test/sync/make-client.ts';
import { mutateAll } from '../mutate.ts';
import { mutated, mutations } from '../mutated.ts';
import { damaged, oddValue } from '../odd.ts';
import { fc, must, type Target, target } from '../target.ts';

const item = (id: string) => ({ id, space: 'team', kind: 'note', text: 'Kim', at: '2026-11-16T09:00:00Z' });
const sighting = { ticket: 't', device: 'd', at: '2026-11-16T09:00:00Z', score: 70, level: 'at-risk' };

/** A document of the team's database, or nearly one: as it is, or mutated, under its own name or another. */
const doc = fc
  .record({
    event: anyEvent,
    which: fc.nat(9),
    by: mutations(3),
    name: fc.constantFrom('event-id-1', 'i1', 'x', '_design/simmer'),
  })
  .map(({ event, which, by, name }) => {
    if (which === 0) return mutateAll({ _id: 'i1', by: 'bob', item: item('i1') }, by);
    if (which === 1) return mutateAll({ _id: `s:${name}`, by: 'bob', sighting }, by);
    if (which === 2) return mutateAll({ _id: event.id, by: 'bob', event }, by);
    if (which === 3) return { _id: name, by: 'bob', event };
    return { _id: event.id, by: 'bob', event };
  });
const rows = fc
  .array(doc, { maxLength: 12 })
  .map((docs) => docs.map((one) => ({ id: (one as { _id?: unknown })?._id, doc: one })));
const path = fc.constantFrom('/_bulk_docs', '/_changes', '/_all_docs', '/_local/', '/_session', '/team');
/** What a server says at one of its addresses: damaged, of another shape, or not even JSON. */
const lie = fc.record({
  at: path,
  status: fc.constantFrom(200, 200, 200, 201, 302, 400, 401, 403, 404, 409, 413, 429, 500),
  body: fc.oneof(
    mutated([
      { results: [], last_seq: '5-x', pending: 0 },
      { rows: [] },
      [{ ok: true, id: 'x', rev: '1-a' }],
      { error: 'x' },
    ]),
    oddValue,
  ),
});

/** Cases as the log gives them, each by its own name. */
async function casesOf(db: Store): Promise<string> {
  return JSON.stringify((await listCases(db)).sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** The cases are those that the log folds to. @throws Error */
async function mustBeFolded(db: Store): Promise<void> {
  const before = await casesOf(db);
  await rebuildProjections(db);
  must((await casesOf(db)) === before, 'the cases are those that the log folds to');
}

async function afterLies(
  changes: unknown[],
  lies: { at: string; status: number; body: unknown }[],
  seq: unknown,
): Promise<void> {
  let told = false;
  const { fetch } = fakeServer(({ path: asked }) => {
    const lied = lies.find(({ at }) => asked.includes(at));
    if (lied) return answerJson(lied.body, lied.status);
    if (!asked.endsWith('/_changes') || told) return undefined;
    told = true;
    return answerJson({ results: changes, last_seq: seq, pending: 0 });
  });
  const client = await makeClient('ann');
  try {
    await client.join('https://couch.example');
    const own = await client.note('case:a', 'ours');
    for (let run = 0; run < 2; run++) await client.sync({ fetch, hurry: true });
    const there = new Set((await client.db.getAllKeys('events')) as string[]);
    must(
      own.every(({ id }) => there.has(id)),
      'what was said here is still there',
    );
    await mustBeFolded(client.db);
  } finally {
    client.close();
  }
}

/** A file of a case, as another browser wrote it. */
async function sampleFile(): Promise<string> {
  const client = await makeClient('bob');
  await client.open('case:a', 'ticket-1');
  await client.note('case:a', 'first');
  await client.note('case:a', 'second');
  const it = await findCase(client.db, 'a');
  const file = await writeCaseFile(client.db, it!, '2026-11-16T12:00:00Z');
  client.close();
  return JSON.stringify(file);
}
const FILE = await sampleFile();
const digest = async (text: string) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');
/** The same, with its digest made right again: nobody but a forger does that. */
const forged = mutated([JSON.parse(FILE)], 4);

async function takeIn(text: string): Promise<void> {
  const name = `fuzz-${crypto.randomUUID()}`;
  const db = await openStore({ name });
  try {
    await importCaseFile(db, text);
    await mustBeFolded(db);
  } catch (error) {
    must(
      (await db.count('events')) === 0 || (error as Error).message.startsWith('not so'),
      'what is refused leaves nothing behind',
    );
    throw error;
  } finally {
    db.close();
    indexedDB.deleteDatabase(name);
  }
}

/** What comes into the log from elsewhere. */
export const STORE_TARGETS: Target[] = [
  target(
    'sync: documents of a server',
    fc.tuple(rows, fc.constantFrom('5-x', 5, '0', -1, '', '9999999999')),
    ([changes, seq]) => afterLies(changes, [], seq),
    { cost: 60 },
  ),
  target(
    'sync: answers of a server',
    fc.tuple(rows, fc.array(lie, { minLength: 1, maxLength: 3 })),
    ([changes, lies]) => afterLies(changes, lies, '5-x'),
    { cost: 60 },
  ),
  target('archive: a case from a file', damaged([FILE], 4), takeIn, { cost: 30 }),
  target(
    'archive: a case from a forged file',
    forged,
    async (it) => {
      const { cases, events, items } = (it ?? {}) as { cases: unknown; events: LogEvent[]; items: unknown };
      const right =
        it && typeof it === 'object' && !Array.isArray(it)
          ? { ...it, digest: await digest(JSON.stringify({ cases, events, items })) }
          : it;
      await takeIn(JSON.stringify(right) ?? '');
    },
    { cost: 40 },
  ),
];
