import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Client, makeClient } from './make-client.ts';
import { type FaultProxy, startProxy } from './start-proxy.ts';
import { type Remote, startServer } from './start-server.ts';

/** A server behind a network that can fail, and for each test a new database on it. */
export function teamOnServer() {
  const scene = {} as {
    server: Awaited<ReturnType<typeof startServer>>;
    proxy: FaultProxy;
    remote: Remote;
    name: string;
    clients: Client[];
  };
  beforeAll(async () => {
    scene.server = await startServer();
    scene.proxy = await startProxy(scene.server.url);
  });
  afterAll(async () => {
    await scene.proxy.close();
    await scene.server.close();
  });
  beforeEach(async () => {
    scene.name = `team-${crypto.randomUUID()}`;
    scene.remote = scene.server.open(scene.name);
    await scene.remote.make();
    scene.clients = [];
    scene.proxy.next = () => 'none';
  });
  afterEach(() => {
    for (const client of scene.clients) client.close();
  });
  return Object.assign(scene, {
    /** Somebody who is in the team. */
    joined: async (user: string, roles: string[] = []): Promise<Client> => {
      const client = await makeClient(user);
      scene.clients.push(client);
      await client.join(scene.proxy.url, { name: scene.name, roles });
      return client;
    },
    /** The database is dropped and made again under the same name. */
    makeAnew: async () => {
      await scene.remote.drop();
      await scene.remote.make();
    },
    /** The database as it is now, put back by what this gives, whatever happens to it meanwhile. */
    backUp: async (client: Client) => {
      const docs = await scene.remote.docs();
      const { _id, mark } = await scene.remote.get(`_local/simmer-${client.me.device}`);
      return async () => {
        await scene.remote.drop();
        await scene.remote.make();
        await scene.remote.putAsWere(docs);
        await scene.remote.put({ _id: String(_id), mark });
      };
    },
  });
}

/** What texts a browser has. */
export const texts = async (client: Client): Promise<string[]> =>
  (await client.db.getAll('vault')).map((item) => ('text' in item ? item.text : 'erased')).sort();

/** So many minutes later, here and at the server. */
export function later(minutes: number) {
  const ms = minutes * 60_000;
  const shifted: typeof fetch = async (...asked) => {
    const answer = await fetch(...asked);
    const { status } = answer;
    const headers = new Headers(answer.headers);
    headers.set('date', new Date(Date.now() + ms).toUTCString());
    return new Response(await answer.arrayBuffer(), { status, headers });
  };
  return { now: () => Date.now() + ms, fetch: shifted };
}
