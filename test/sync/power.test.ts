import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  arm,
  disarm,
  effects,
  type Fault,
  mortalStore,
  struck,
  wireStores,
} from '../../entrypoints/background/testing/power.ts';
import { event, openedData } from '../../lib/cases/testing/events.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { listCases } from '../../lib/store/read-cases.ts';
import { rebuildProjections } from '../../lib/store/rebuild-projections.ts';
import { patchSyncState } from '../../lib/store/sync-meta.ts';
import { runSync } from '../../lib/sync/run-sync.ts';
import { answerJson, fakeServer } from './fake-server.ts';
import { makeClient, plainDeps } from './make-client.ts';

/** Each so many-th write; `npm run faults` tries them all. */
const EVERY = process.env.SIMMER_FAULTS ? 1 : 7;
const COUNT = 60;

let unwire: () => void;
beforeAll(() => {
  unwire = wireStores();
});
afterAll(() => unwire());

/** What colleagues said: cases, and notes with their texts. */
const DOCS = Array.from({ length: COUNT }, (_, i) => {
  const subject = `case:${i % 5}`;
  if (i < 5)
    return {
      _id: `event-${i}-opened`,
      by: 'bob',
      event: said(i, 'case.opened', subject, openedData({ ticket: `ticket-${i}` })),
    };
  const item = { id: `item-of-${i}`, space: 'team', kind: 'note', text: `word ${i}`, at: '2026-11-16T09:00:00Z' };
  if (i % 2) return { _id: item.id, by: 'bob', item };
  return {
    _id: `event-${i}-noted`,
    by: 'bob',
    event: said(i, 'case.note-added', subject, { note: `item-of-${i - 1}` }),
  };
});

function said(at: number, type: string, subject: string, data: unknown) {
  const id = type === 'case.opened' ? `event-${at}-opened` : `event-${at}-noted`;
  return event(at, type, subject, data, { id, by: 'bob', device: 'device-of-bob', seq: at + 1 });
}

/** A database that keeps what it is sent, and gives what it has by pages. */
function keepingServer() {
  const sent: string[] = [];
  const { fetch } = fakeServer(({ path, query, body }) => {
    if (path.endsWith('/_bulk_docs')) sent.push(...(body.docs ?? []).map(({ _id }) => _id));
    if (!path.endsWith('/_changes')) return undefined;
    const since = Number.parseInt(query.get('since') ?? '0', 10);
    const docs = DOCS.slice(since, since + Number(query.get('limit')));
    const results = docs.map((doc) => ({ id: doc._id, doc }));
    const end = since + docs.length;
    return answerJson({ results, last_seq: `${end}-a`, pending: COUNT - end });
  });
  return { fetch, sent };
}

/** One browser with something to say and everything to hear, struck at one write; then everything again, unharmed. */
async function sync(how: Fault, at: number) {
  const name = `power-${crypto.randomUUID()}`;
  const client = await makeClient('ann', name);
  await client.join('https://couch.example');
  const own = (await client.note('case:1', 'ours')).map(({ id }) => id);
  await patchSyncState(client.db, ({ batch }) => ({ batch: { ...batch, down: 25 } }));
  client.close();
  const { fetch, sent } = keepingServer();
  const deps = { ...plainDeps(), fetch, hurry: true };
  arm(how, at);
  const first = mortalStore(name);
  const gone = (async () => {
    while (struck() === '') await new Promise((resolve) => setTimeout(resolve, 1));
    return new Promise((resolve) => setTimeout(resolve, 20));
  })();
  const refused = await Promise.race([
    first((db) => runSync(db, deps)).then(
      () => null,
      (error: unknown) => (error instanceof ProblemError ? error.problem.code : String(error)),
    ),
    ...(at > 0 ? [gone.then(() => null)] : []),
  ]);
  const places = effects();
  disarm();
  const again = mortalStore(name);
  for (let runs = 0; runs < 3; runs++) await again((db) => runSync(db, deps));
  await again(async (db) => {
    const where = `${how} at ${at}: ${struck()}`;
    const known = new Set([...(await db.getAllKeys('events')), ...(await db.getAllKeys('vault'))]);
    expect(
      [...DOCS.map(({ _id }) => _id), ...own].filter((id) => !known.has(id)),
      where,
    ).toEqual([]);
    expect(
      own.filter((id) => !sent.includes(id)),
      where,
    ).toEqual([]);
    expect(await db.count('outbox'), where).toBe(0);
    const cases = await listCases(db);
    expect(cases, where).toHaveLength(5);
    await rebuildProjections(db);
    expect(await listCases(db), where).toEqual(cases);
    db.close();
  });
  return { places, refused };
}

it.each(['cut', 'full', 'closed'] as const)(
  'a sync that is struck at any write (%s) is whole after the next one',
  async (how) => {
    const { places } = await sync(how, 0);
    expect(places).toBeGreaterThan(40);
    for (let at = 1; at <= places; at += EVERY) {
      const { refused } = await sync(how, at);
      if (how === 'full' && refused !== null) expect(refused).toBe('store-full');
      if (how === 'closed' && refused !== null) expect(refused).toBe('store-failed');
    }
  },
  300_000,
);
