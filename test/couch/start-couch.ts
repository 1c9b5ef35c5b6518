import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { type Answer, answer, isServerAdmin, Refused, type Who } from './answer.ts';
import { Database, type StoredDoc } from './database.ts';
import { onDatabase } from './on-database.ts';
import { hashed, makeToken, type StoredUser, whoIs } from './signing-in.ts';

export const ADMIN = { name: 'root', password: 'the word of root' };

/** A server that answers as the documentation of CouchDB 3 says it does. */
export interface CouchStandIn {
  url: string;
  databases: Map<string, Database>;
  /** Every request, with who asked. */
  asked: { who: string | null; method: string; path: string }[];
  /** A token of this server's identity provider. @param exp seconds since the epoch */
  token(user: { name: string; roles: string[] }, exp?: number): string;
  /** `[chttpd]` of its settings. */
  chttpd: Record<string, string>;
  close(): Promise<void>;
}

const USERS = '_users';
const ID = /^org\.couchdb\.user:/;

/**
 * A stand-in for CouchDB on loopback and in memory: sessions, `_users`, `_security`, design documents whose validator and views
 * are run, and the calls of the data path that Simmer makes. It is written from the documentation: it shows that our calls fit
 * together, and proves nothing about a real server.
 */
export async function startCouch(secret = 'a key of tokens'): Promise<CouchStandIn> {
  const databases = new Map([[USERS, new Database(USERS)]]);
  const asked: CouchStandIn['asked'] = [];
  const chttpd: Record<string, string> = { require_valid_user_except_for_up: 'true' };
  const findUser = (name: string) =>
    databases.get(USERS)?.docs.get(`org.couchdb.user:${name}`) as (StoredDoc & StoredUser) | undefined;

  async function handle(request: IncomingMessage): Promise<Answer> {
    const { method = 'GET', url = '/', headers } = request;
    const at = new URL(url, 'http://couch');
    const parts = at.pathname.split('/').filter(Boolean).map(decodeURIComponent);
    const seen: CouchStandIn['asked'][number] = { who: null, method, path: decodeURIComponent(at.pathname) };
    asked.push(seen);
    const who = whoIs(headers.authorization, { admin: ADMIN, findUser, jwtSecret: secret, now: Date.now });
    seen.who = who.name;
    const body = await readBody(request);
    if (who.name === null && chttpd.require_valid_user_except_for_up === 'true')
      throw new Refused(401, 'unauthorized', 'Authentication required.');
    const [first, ...rest] = parts;
    if (first === undefined)
      return answer(200, { couchdb: 'Welcome', version: '3.5.0', vendor: { name: 'a stand-in' } });
    if (first === '_session') return answer(200, { ok: true, userCtx: who, info: { authenticated: 'default' } });
    if (first === '_node') {
      checkServerAdmin(who);
      return answer(200, chttpd);
    }
    return onNamed(method, first, rest, { query: at.searchParams, body, who });
  }

  async function onNamed(
    method: string,
    name: string,
    rest: string[],
    ask: { query: URLSearchParams; body: unknown; who: Who },
  ): Promise<Answer> {
    const db = databases.get(name);
    if (rest.length === 0 && method === 'PUT') {
      checkServerAdmin(ask.who);
      if (db) throw new Refused(412, 'file_exists', 'The database could not be created, the file already exists.');
      databases.set(name, new Database(name));
      return answer(201, { ok: true });
    }
    if (!db) throw new Refused(404, 'not_found', 'Database does not exist.');
    if (name === USERS) return onUsers(method, db, rest, ask);
    return onDatabase(method, db, rest, ask);
  }

  const server = createServer((request, response) => {
    const send = ({ status, json }: Answer) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(json)}\n`);
    handle(request).then(send, (error: unknown) =>
      send(error instanceof Refused ? error.answer : answer(500, { error: 'unknown_error', reason: String(error) })),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    databases,
    asked,
    chttpd,
    token: (user, exp) => makeToken(secret, user, exp),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function checkServerAdmin(who: Who): void {
  if (!isServerAdmin(who)) throw new Refused(401, 'unauthorized', 'You are not a server admin.');
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  if (raw.length === 0) return undefined;
  const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
  try {
    return JSON.parse(text.toString());
  } catch {
    throw new Refused(400, 'bad_request', 'invalid UTF-8 JSON');
  }
}

/** `_users` shows everybody themselves alone, keeps hashes in the place of passwords, and lets nobody give roles to themselves. */
async function onUsers(
  method: string,
  db: Database,
  rest: string[],
  ask: { query: URLSearchParams; body: unknown; who: Who },
): Promise<Answer> {
  const { who, body } = ask;
  const id = rest[0] ?? '';
  if (isServerAdmin(who) && (method !== 'PUT' || !ID.test(id))) return onDatabase(method, db, rest, ask);
  const isOwn = who.name !== null && id === `org.couchdb.user:${who.name}`;
  if (!isServerAdmin(who) && !isOwn) throw new Refused(404, 'not_found', 'missing');
  const before = db.docs.get(id);
  if (method === 'GET') return before ? answer(200, before) : answer(404, { error: 'not_found', reason: 'missing' });
  const { password, ...doc } = body as Record<string, unknown>;
  const roles = doc.roles as string[];
  if (doc.type !== 'user') throw new Refused(403, 'forbidden', 'doc.type must be user');
  if (!Array.isArray(roles)) throw new Refused(403, 'forbidden', 'doc.roles must be an array');
  if (id !== `org.couchdb.user:${doc.name}`)
    throw new Refused(403, 'forbidden', 'Doc ID must be of the form org.couchdb.user:name');
  if (roles.some((role) => role.startsWith('_')))
    throw new Refused(403, 'forbidden', 'No system roles (starting with underscore) in users db.');
  if (!isServerAdmin(who) && JSON.stringify(roles) !== JSON.stringify(before?.roles))
    throw new Refused(403, 'forbidden', 'Only _admin may set roles');
  const secret = typeof password === 'string' ? hashed(password) : {};
  const { _rev } = db.put({ ...doc, ...secret, _id: id }, { name: 'root', roles: ['_admin'] });
  return answer(201, { ok: true, id, rev: _rev });
}
