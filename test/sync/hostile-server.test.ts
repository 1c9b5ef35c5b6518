import 'fake-indexeddb/auto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { listCases } from '../../lib/store/read-cases.ts';
import { makeClient } from './make-client.ts';
import { teamOnServer } from './team-on-server.ts';

const team = teamOnServer();
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that says the same to everybody, and remembers what it was asked. */
async function answering(status: number, headers: Record<string, string> = {}) {
  const asked: { url: string; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization });
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('a team’s server that means ill', () => {
  it('leads nobody elsewhere: name, password and log go to no other address', async () => {
    const elsewhere = await answering(200);
    const first = await answering(307, { location: `${elsewhere.url}/team` });
    const ann = await makeClient('ann');
    team.clients.push(ann);
    await ann.open('case:a');
    await ann.join(first.url, { name: 'team' });
    expect((await ann.sync()).state).not.toBe('synced');
    expect(first.asked.some(({ authorization }) => authorization?.startsWith('Basic '))).toBe(true);
    expect(elsewhere.asked).toEqual([]);
    expect(await ann.db.count('outbox')).toBe(2);
  });

  it('puts no nonsense into a log: what is no record of ours is kept aside, and the rest is taken in', async () => {
    const bob = await team.joined('bob');
    await bob.open('case:b');
    await bob.sync();
    const odd: object[] = [
      { event: null },
      { event: { id: 'x' } },
      { event: 'text', item: {} },
      { item: { id: 'other-id', text: {}, kind: 7 } },
      { sighting: [] },
      {
        event: {
          id: 'constructor',
          at: '9999-99-99',
          type: '__proto__',
          subject: 'case:__proto__',
          data: { __proto__: 1 },
        },
      },
      { nothing: true },
    ];
    for (const [i, doc] of odd.entries()) await team.remote.put({ _id: `odd-${i}`, ...doc, postedBy: 'root' });
    const ann = await team.joined('ann');
    expect(await ann.sync()).toMatchObject({ state: 'synced' });
    expect(await ann.db.count('events')).toBe(1);
    expect((await listCases(ann.db)).map(({ id }) => id)).toEqual(['b']);
    expect(await ann.db.count('unread')).toBeGreaterThan(3);
  });

  it('takes nothing out of a browser: what it deletes stays here', async () => {
    const ann = await team.joined('ann');
    await ann.open('case:a');
    await ann.sync();
    for (const { _id } of await team.remote.docs())
      await team.remote.put({ ...(await team.remote.get(_id)), _id, _deleted: true });
    await ann.sync();
    expect(await ann.db.count('events')).toBe(1);
    expect((await listCases(ann.db)).map(({ id }) => id)).toEqual(['a']);
  });
});
