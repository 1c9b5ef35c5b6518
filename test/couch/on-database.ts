import { type Answer, answer, Refused, type Who } from './answer.ts';
import type { Database, StoredDoc } from './database.ts';

interface Ask {
  query: URLSearchParams;
  body: unknown;
  who: Who;
}

const missing = () => new Refused(404, 'not_found', 'missing');
const seqOf = (seq: number) => `${seq}-stand-in`;
const json = (text: string | null): unknown => (text === null ? undefined : JSON.parse(text));

/** Requests to one database, by whoever may make them. @throws Refused */
export async function onDatabase(method: string, db: Database, path: string[], ask: Ask): Promise<Answer> {
  const { who, body, query } = ask;
  db.checkMember(who);
  const [first, second] = path;
  const withDocs = query.get('include_docs') === 'true';
  switch (first) {
    case undefined:
      return answer(200, { db_name: db.name, doc_count: db.sorted().length, update_seq: seqOf(db.seq) });
    case '_security':
      if (method === 'GET') return answer(200, db.security);
      db.checkAdmin(who);
      db.security = body as Database['security'];
      return answer(200, { ok: true });
    case '_bulk_docs':
      return answer(
        201,
        (body as { docs: StoredDoc[] }).docs.map((doc) => onRow(db, doc, who)),
      );
    case '_all_docs':
      return answer(200, { total_rows: db.sorted().length, offset: 0, rows: allDocs(db, body, query, withDocs) });
    case '_changes':
      return onChanges(db, query, withDocs);
    case '_local':
      return onLocal(method, db, second ?? '', body);
    case '_design':
      if (path[2] === '_view') {
        const { keys } = (body ?? {}) as { keys?: unknown[] };
        const how = { ...(keys && { keys }), group: query.get('group') === 'true', withDocs };
        return answer(200, { rows: db.view(second ?? '', path[3] ?? '', how) });
      }
      return onDocument(method, db, `_design/${second}`, ask);
    default:
      return onDocument(method, db, path.join('/'), ask);
  }
}

function onDocument(method: string, db: Database, id: string, { body, who }: Ask): Answer {
  if (method === 'GET') {
    const doc = db.docs.get(id);
    if (!doc || doc._deleted) throw missing();
    return answer(200, doc);
  }
  if (method !== 'PUT') throw new Refused(405, 'method_not_allowed', 'Only GET,PUT allowed');
  const { _rev } = db.put({ ...(body as object), _id: id }, who);
  return answer(201, { ok: true, id, rev: _rev });
}

/** In a bulk each document is answered for itself. */
function onRow(db: Database, doc: StoredDoc, who: Who): object {
  try {
    const { _id, _rev } = db.put(doc, who);
    return { ok: true, id: _id, rev: _rev };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { id: doc._id, ...(error.answer.json as object) };
  }
}

function allDocs(db: Database, body: unknown, query: URLSearchParams, withDocs: boolean): object[] {
  const row = (doc: StoredDoc) => ({ id: doc._id, key: doc._id, value: { rev: doc._rev }, ...(withDocs && { doc }) });
  const { keys } = (body ?? {}) as { keys?: string[] };
  if (keys)
    return keys.map((key) => {
      const doc = db.docs.get(key);
      return doc && !doc._deleted ? row(doc) : { key, error: 'not_found' };
    });
  const [start, end] = [json(query.get('startkey')) ?? '', json(query.get('endkey')) ?? '\uffff'] as [string, string];
  const docs = db.sorted().filter(({ _id }) => _id >= start && _id <= end);
  return docs.slice(0, Number(query.get('limit') ?? docs.length)).map(row);
}

async function onChanges(db: Database, query: URLSearchParams, withDocs: boolean): Promise<Answer> {
  const since = Number.parseInt(query.get('since') ?? '0', 10);
  const waitMs = query.get('feed') === 'longpoll' ? Number(query.get('timeout') ?? 60_000) : 0;
  const { page, last, pending } = await db.changes(
    since,
    Number(query.get('limit') ?? Number.POSITIVE_INFINITY),
    waitMs,
  );
  const results = page.map(({ doc, seq }) => ({
    seq: seqOf(seq),
    id: doc._id,
    changes: [{ rev: doc._rev }],
    ...(doc._deleted && { deleted: true }),
    ...(withDocs && { doc }),
  }));
  return answer(200, { results, last_seq: seqOf(last), pending });
}

/** Notes that are no documents: not validated, and in no feed. */
function onLocal(method: string, db: Database, id: string, body: unknown): Answer {
  const before = db.local.get(id);
  if (method === 'GET') {
    if (!before) throw missing();
    return answer(200, before);
  }
  const given = body as StoredDoc;
  if (given._rev !== before?._rev) throw new Refused(409, 'conflict', 'Document update conflict.');
  const _rev = `0-${Number.parseInt(before?._rev.slice(2) ?? '0', 10) + 1}`;
  db.local.set(id, { ...given, _id: `_local/${id}`, _rev });
  return answer(201, { ok: true, id: `_local/${id}`, rev: _rev });
}
