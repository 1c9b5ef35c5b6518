import { gunzipSync } from 'node:zlib';

/** One request, as a server sees it. */
export interface Seen {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  /** Bytes of the body as they came. */
  length: number;
  body: { docs?: { _id: string; _rev?: string }[]; keys?: string[] } & Record<string, unknown>;
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

type Answering = (seen: Seen) => Response | undefined | Promise<Response | undefined>;

/** A server that answers as it is told, else as an empty database that takes everything. */
export function fakeServer(answer: Answering = () => undefined) {
  const seen: Seen[] = [];
  const fetch = (async (url: string, init: RequestInit = {}) => {
    const at = new URL(url);
    const headers = new Headers(init.headers);
    const raw = init.body === undefined ? Buffer.alloc(0) : Buffer.from(init.body as Uint8Array<ArrayBuffer> | string);
    const text = headers.get('content-encoding') === 'gzip' ? gunzipSync(raw).toString() : raw.toString();
    const it: Seen = {
      method: init.method ?? 'GET',
      path: at.pathname,
      query: at.searchParams,
      headers,
      length: raw.byteLength,
      body: text === '' ? {} : JSON.parse(text),
    };
    seen.push(it);
    return (await answer(it)) ?? usual(it);
  }) as typeof globalThis.fetch;
  return { fetch, seen, paths: () => seen.map(({ method, path }) => `${method} ${path}`) };
}

function usual({ path, method, body, query }: Seen): Response {
  if (path.endsWith('/_bulk_docs'))
    return json(
      body.docs?.map(({ _id }) => ({ ok: true, id: _id, rev: '1-a' })),
      201,
    );
  if (path.endsWith('/_changes')) return json({ results: [], last_seq: query.get('since') === '0' ? '0-a' : '1-a' });
  if (path.includes('/_local/') && method === 'PUT') return json({ ok: true }, 201);
  if (path.endsWith('/_all_docs')) return json({ rows: [] });
  return json({ error: 'not_found', reason: 'missing' }, 404);
}

export const answerJson = json;
