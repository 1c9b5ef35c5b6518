/**
 * As much of a CouchDB as setting a team up asks for, in memory: it tells what was asked of it, and breaks where it is told to.
 * It checks no document and keeps no rights: those are shown by `npm run test:couchdb` alone.
 */
export interface FakeCouch {
  fetch: typeof fetch;
  /** Method and path of every request, in order. */
  asked: string[];
  /** Databases with their documents; `_security` is among them. */
  databases: Map<string, Map<string, Record<string, unknown>>>;
  /** Answers each request in our place where it answers anything. */
  instead?: (method: string, path: string) => Response | undefined;
  /** The server's settings of HTTP. */
  chttpd: Record<string, string>;
}

export const ADMIN = { name: 'root', password: 'secret' };
const NEW_SECURITY = { admins: { roles: ['_admin'] }, members: { roles: ['_admin'] } };
const basic = (name: string, password: string) => `Basic ${btoa(`${name}:${password}`)}`;
const answer = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

export function fakeCouch(): FakeCouch {
  const couch: FakeCouch = {
    fetch: (url, init) => handle(String(url), init),
    asked: [],
    databases: new Map(),
    chttpd: {},
  };
  let revisions = 0;

  async function handle(url: string, init: RequestInit = {}): Promise<Response> {
    const method = init.method ?? 'GET';
    const path = decodeURIComponent(new URL(url).pathname);
    couch.asked.push(`${method} ${path}`);
    const other = couch.instead?.(method, path);
    if (other) return other;
    const who = new Headers(init.headers).get('authorization');
    if (path === '/_session') {
      if (who === null) return answer(200, { ok: true, userCtx: { name: null, roles: [] } });
      if (who === basic('ann', 'pw')) return answer(200, { ok: true, userCtx: { name: 'ann', roles: [] } });
      if (who === basic(ADMIN.name, ADMIN.password))
        return answer(200, { ok: true, userCtx: { name: ADMIN.name, roles: ['_admin'] } });
      return answer(401, { error: 'unauthorized', reason: 'Name or password is incorrect.' });
    }
    if (who !== basic(ADMIN.name, ADMIN.password)) return answer(401, { error: 'unauthorized' });
    if (path === '/') return answer(200, { couchdb: 'Welcome', version: '3.5.0' });
    if (path === '/_node/_local/_config/chttpd') return answer(200, couch.chttpd);
    const [db = '', ...rest] = path.slice(1).split('/');
    return rest.length === 0 ? onDatabase(method, db) : onDocument(method, db, rest.join('/'), init.body);
  }

  function onDatabase(method: string, db: string): Response {
    const found = couch.databases.get(db);
    if (method === 'GET') {
      if (!found) return answer(404, { error: 'not_found' });
      return answer(200, { db_name: db, doc_count: [...found.keys()].filter((id) => !id.startsWith('_sec')).length });
    }
    if (found) return answer(412, { error: 'file_exists' });
    couch.databases.set(db, new Map([['_security', NEW_SECURITY]]));
    return answer(201, { ok: true });
  }

  function onDocument(method: string, db: string, id: string, body: unknown): Response {
    const docs = couch.databases.get(db);
    const doc = docs?.get(id);
    if (method === 'GET') return doc ? answer(200, doc) : answer(404, { error: 'not_found' });
    if (!docs) return answer(404, { error: 'not_found' });
    const given = JSON.parse(String(body)) as Record<string, unknown>;
    if (id === '_security') {
      docs.set(id, given);
      return answer(200, { ok: true });
    }
    if (doc?._rev !== given._rev) return answer(409, { error: 'conflict' });
    const { password: _, ...stored } = given;
    docs.set(id, { ...stored, _rev: `${++revisions}-x` });
    return answer(201, { ok: true, id, rev: `${revisions}-x` });
  }
  return couch;
}
