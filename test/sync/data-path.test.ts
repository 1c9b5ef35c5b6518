import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, makeClient, whole } from './make-client.ts';
import { type FaultProxy, startProxy } from './start-proxy.ts';
import { type Pouch, startServer } from './start-server.ts';

let server: Awaited<ReturnType<typeof startServer>>;
let proxy: FaultProxy;
let remote: Pouch;
let clients: Client[];
let name: string;

beforeAll(async () => {
  server = await startServer();
  proxy = await startProxy(server.url);
});
afterAll(async () => {
  await proxy.close();
  await server.close();
});
beforeEach(async () => {
  name = `team-${crypto.randomUUID()}`;
  remote = server.open(name);
  await remote.info();
  clients = [];
  proxy.next = () => 'none';
});
afterEach(() => {
  for (const client of clients) client.close();
});

async function joined(user: string): Promise<Client> {
  const client = await makeClient(user);
  clients.push(client);
  await client.join(proxy.url, { name });
  return client;
}

describe('a team of two', () => {
  it('what one says the other hears, with its texts, and then there is nothing to do: one request', async () => {
    const ann = await joined('ann');
    await ann.open('case:a');
    await ann.note('case:a', 'called them');
    expect(await ann.sync()).toMatchObject({ state: 'synced', waiting: 0, problem: null });
    const bob = await joined('bob');
    expect(await bob.sync()).toMatchObject({ state: 'synced' });
    expect(await whole(bob.db)).toEqual(await whole(ann.db));
    await bob.note('case:a', 'so did I');
    await bob.sync();
    await ann.sync();
    expect(await whole(ann.db)).toEqual(await whole(bob.db));
    let requests = 0;
    const counted: typeof fetch = (...asked) => {
      requests++;
      return fetch(...asked);
    };
    expect(await ann.sync({ fetch: counted })).toMatchObject({ state: 'synced' });
    expect(requests).toBe(1);
  });
});
