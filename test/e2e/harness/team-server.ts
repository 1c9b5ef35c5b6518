import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startServer } from '../../sync/start-server.ts';

export interface TeamServer {
  url: string;
  /** Passwords and roles by name. */
  people: Record<string, { password: string; roles: string[] }>;
  /** Every request that came, with who asked. */
  seen: { who: string | null; method: string; path: string; length: number }[];
  /** Documents of a database, as they are stored. */
  docs(name: string): Promise<(Record<string, unknown> & { _id: string })[]>;
  /** Takes the server off the network, and brings it back at the same address. */
  stop(): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A team's database in memory on loopback, behind a door that knows names and passwords as CouchDB's does. It proves nothing
 * about rights: whoever is let in may do everything.
 */
export async function startTeamServer(team: string): Promise<TeamServer> {
  const behind = await startServer();
  await behind.open(team).make();
  let door: Server;
  let port = 0;
  const it: TeamServer = {
    url: '',
    people: {},
    seen: [],
    docs: (name) => behind.open(name).docs(),
    async stop() {
      door.closeAllConnections();
      door.close();
      await once(door, 'close');
    },
    async resume() {
      door = createServer(answer).listen(port, '127.0.0.1');
      await once(door, 'listening');
      port = (door.address() as AddressInfo).port;
      it.url = `http://127.0.0.1:${port}`;
    },
    async close() {
      await it.stop();
      await behind.close();
    },
  };
  const answer: Parameters<typeof createServer>[1] = (asked, answered) => {
    const [user = '', password] = Buffer.from(asked.headers.authorization?.replace('Basic ', '') ?? '', 'base64')
      .toString()
      .split(':');
    const who = it.people[user]?.password === password && user !== '' ? user : null;
    const { method = 'GET', url: path = '/' } = asked;
    it.seen.push({ who, method, path, length: Number(asked.headers['content-length'] ?? 0) });
    const json = (status: number, body: unknown) =>
      answered.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (who === null) return void json(401, { error: 'unauthorized', reason: 'Name or password is incorrect.' });
    if (path.startsWith('/_session'))
      return void json(200, { ok: true, userCtx: { name: who, roles: it.people[who]?.roles ?? [] } });
    const { authorization: _, ...headers } = asked.headers;
    const on = request(behind.url + path, { method, headers }, (reply) => {
      answered.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answered);
    });
    on.on('error', () => answered.destroy());
    answered.on('close', () => on.destroy());
    asked.pipe(on);
  };
  await it.resume();
  return it;
}
