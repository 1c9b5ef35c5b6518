import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { event, openedData } from '../../lib/cases/testing/events.ts';
import type { LogEvent } from '../../lib/model/event.ts';
import { uuidV7 } from '../../lib/model/uuid-v7.ts';
import { designDocument } from '../../lib/sync/rights/design.ts';
import { makeClient } from './make-client.ts';
import { startServer } from './start-server.ts';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const DAY = 24 * 3600_000;
const daysAgo = (days: number) => Date.now() - days * DAY;

/** An event so many days ago, under an id made by its time. */
function said(days: number, type: string, subject: string, data: unknown): LogEvent {
  const at = daysAgo(days);
  const id = uuidV7(at);
  return event(0, type, subject, data, { id, at: `${new Date(at).toISOString()}~0000`, device: 'of-eve' });
}

const summary = {
  id: crypto.randomUUID(),
  space: 'team',
  kind: 'summary',
  text: 'long ago',
  at: '2026-01-01T00:00:00Z',
};
const policy = said(400, 'policy.changed', 'policy:levels', { part: 'levels', value: {}, base: null });
const closed = [
  said(300, 'case.opened', 'case:closed', openedData({ ticket: 'a' })),
  said(299, 'case.step-entered', 'case:closed', { step: 'closed' }),
];
const open = said(200, 'case.opened', 'case:open', openedData({ ticket: 'b', summary: summary.id }));
const recent = said(3, 'case.opened', 'case:recent', openedData({ ticket: 'c' }));

async function fill(withViews: boolean) {
  const name = `team-${crypto.randomUUID()}`;
  const remote = server.open(name);
  await remote.make();
  for (const it of [policy, ...closed, open, recent]) await remote.put({ _id: it.id, event: it, postedBy: 'eve' });
  await remote.put({ _id: summary.id, item: summary, postedBy: 'eve' });
  const { validate_doc_update: _, ...design } = designDocument('team', 'team');
  if (withViews) await remote.put({ ...design });
  return name;
}

/** The first run of a new member whose network ends before the history comes. */
async function startOnly(name: string) {
  const client = await makeClient('ann');
  await client.join(server.url, { name });
  const noHistory: typeof fetch = (...asked) =>
    String(asked[0]).includes('_changes') ? Promise.reject(new TypeError('train, tunnel')) : fetch(...asked);
  await client.sync({ fetch: noHistory });
  return client;
}

describe('a new member', () => {
  it('has the policy, open cases with their texts and the last 90 days first; history follows', async () => {
    const client = await startOnly(await fill(true));
    const ids = async () => (await client.db.getAllKeys('events')).sort();
    expect(await ids()).toEqual([policy.id, open.id, recent.id].sort());
    expect(await client.db.getAll('vault')).toEqual([summary]);
    await client.sync({ hurry: true });
    expect(await ids()).toEqual([policy, ...closed, open, recent].map(({ id }) => id).sort());
    client.close();
  });

  it('has the last 90 days first where the database has no views', async () => {
    const client = await startOnly(await fill(false));
    expect(await client.db.getAllKeys('events')).toEqual([recent.id]);
    await client.sync({ hurry: true });
    expect(await client.db.count('events')).toBe(5);
    client.close();
  });
});
