import type { TeamAuth } from '../model/team.ts';
import { z } from '../model/z.ts';
import { parseRetryAfter } from './backoff.ts';
import { answers } from './couch-answers.ts';
import { failureKind, SyncFailure } from './failure.ts';
import { gzip } from './gzip.ts';

/** How long one request may take, in milliseconds. */
const PATIENCE = 20_000;

/** What went over the line, counted while it goes. Bytes of bodies, as they are sent and as they are after unpacking. */
export interface Tally {
  requests: number;
  bytesUp: number;
  bytesDown: number;
  /** How far the server's clock is ahead of ours, in milliseconds, by the quickest answer; null before any. */
  clock: { off: number; trip: number } | null;
}

export const newTally = (): Tally => ({ requests: 0, bytesUp: 0, bytesDown: 0, clock: null });

export interface CouchOptions {
  /** Origin and path, without a slash at the end. */
  server: string;
  db: string;
  auth: TeamAuth | null;
  fetch: typeof fetch;
  /** Milliseconds since the epoch. */
  now(): number;
  tally?: Tally;
  /** Whether bodies may be compressed. */
  gzip?: boolean;
  /** Told once where the server does not take compressed bodies. */
  onPlain?(): void;
  /** When the run ends, in milliseconds since the epoch: no request outlives it. */
  until?: number;
  signal?: AbortSignal;
  /** False where this computer is known to be on no network. */
  isOnline?(): boolean;
}

interface Ask {
  body?: unknown;
  query?: Record<string, string | number | boolean>;
  patience?: number;
}

const errorSchema = z.looseObject({ error: z.string() });

export type Couch = ReturnType<typeof couchClient>;

/**
 * Speaks to one database of a CouchDB: the one place from which anything of the log leaves this browser. Sends no cookies, keeps
 * nothing and follows nowhere.
 * @throws SyncFailure from every call
 */
export function couchClient(options: CouchOptions) {
  const { server, db, auth, fetch, now, tally = newTally() } = options;
  let mayZip = options.gzip ?? true;

  async function send(method: string, path: string, { body, query, patience = PATIENCE }: Ask, zip: boolean) {
    const search = query ? `?${new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)]))}` : '';
    const text = body === undefined ? undefined : JSON.stringify(body);
    const zipped = zip && text !== undefined ? await gzip(text) : undefined;
    const left = options.until === undefined ? patience : Math.min(patience, options.until - now());
    const timeout = AbortSignal.timeout(Math.max(1, left));
    const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
    const began = now();
    tally.requests++;
    if (text !== undefined) tally.bytesUp += zipped?.byteLength ?? new TextEncoder().encode(text).byteLength;
    let response: Response;
    let bytes: ArrayBuffer;
    let answered = 0;
    try {
      response = await fetch(`${server}${path}${search}`, {
        method,
        headers: {
          accept: 'application/json',
          ...(text !== undefined && { 'content-type': 'application/json' }),
          ...(zipped && { 'content-encoding': 'gzip' }),
          ...(auth && { authorization: authorization(auth) }),
        },
        ...(text !== undefined && { body: zipped ?? text }),
        signal,
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      });
      answered = now();
      bytes = await response.arrayBuffer();
    } catch (error) {
      const without = options.isOnline?.() === false ? 'no-network' : 'offline';
      throw new SyncFailure(timeout.aborted ? 'slow' : answered > 0 ? 'cut' : without, db, 0, null, error);
    }
    tally.bytesDown += bytes.byteLength;
    return { response, bytes, zipped: zipped !== undefined, began, answered };
  }

  /** One request and its answer as JSON. @throws SyncFailure */
  async function request(method: string, path: string, ask: Ask = {}): Promise<unknown> {
    let sent = await send(method, path, ask, mayZip);
    if (sent.zipped && (sent.response.status === 415 || sent.response.status === 400)) {
      sent = await send(method, path, ask, false);
      if (sent.response.ok) {
        mayZip = false;
        options.onPlain?.();
      }
    }
    const { response, bytes, began, answered } = sent;
    const text = new TextDecoder().decode(bytes);
    const json = parseJson(text);
    const wait = parseRetryAfter(response.headers.get('retry-after'), now());
    if (!response.ok) {
      const isCouch = errorSchema.safeParse(json).success;
      throw new SyncFailure(
        failureKind(response.status, isCouch, auth?.kind === 'jwt'),
        db,
        response.status,
        wait,
        json ?? text.slice(0, 200),
      );
    }
    if (json === undefined)
      throw new SyncFailure(/^\s*</.test(text) || text === '' ? 'portal' : 'cut', db, response.status);
    const date = Date.parse(response.headers.get('date') ?? '');
    const trip = answered - began;
    // The header has whole seconds: half a second on the average was cut off.
    if (!Number.isNaN(date) && (tally.clock === null || trip < tally.clock.trip))
      tally.clock = { off: date + 500 - (began + answered) / 2, trip };
    return json;
  }

  const path = `/${encodeURIComponent(db)}`;
  /** The same, checked: an answer of another shape is none of a CouchDB's. */
  async function ask<T>(schema: z.ZodMiniType<T>, method: string, at: string, asked?: Ask): Promise<T> {
    const parsed = schema.safeParse(await request(method, at, asked));
    if (!parsed.success) throw new SyncFailure('portal', db, 200, null, parsed.error);
    return parsed.data;
  }

  return {
    db,
    request,
    /** Who the server takes us for. */
    whoAmI: async () => (await ask(answers.session, 'GET', '/_session')).userCtx,
    info: () => ask(answers.info, 'GET', path),
    bulk: (docs: unknown[]) => ask(answers.bulk, 'POST', `${path}/_bulk_docs`, { body: { docs } }),
    changes: (since: string | number, limit: number) =>
      ask(answers.changes, 'GET', `${path}/_changes`, { query: { include_docs: true, since, limit } }),
    /** Waits for something new: true where there is. A server that does not keep to the time is not waited for longer. */
    longpoll: async (since: string | number, ms: number) => {
      const query = { feed: 'longpoll', since, timeout: ms, limit: 1 };
      const { results } = await ask(answers.changes, 'GET', `${path}/_changes`, { query, patience: ms + 2000 });
      return results.length > 0;
    },
    docs: (keys: string[]) =>
      ask(answers.docs, 'POST', `${path}/_all_docs`, { query: { include_docs: true }, body: { keys } }),
    range: (start: string, end: string, limit: number, withDocs: boolean) => {
      const keys = { startkey: JSON.stringify(start), endkey: JSON.stringify(end) };
      return ask(answers.docs, 'GET', `${path}/_all_docs`, { query: { ...keys, limit, include_docs: withDocs } });
    },
    view: (name: string, query: Ask['query'], body?: unknown) => {
      const at = `${path}/_design/simmer/_view/${name}`;
      return ask(answers.view, body === undefined ? 'GET' : 'POST', at, { ...(query && { query }), body });
    },
    /** A note on the server that is no document; undefined where there is none. */
    readLocal: async (id: string) => {
      try {
        return await ask(answers.local, 'GET', `${path}/_local/${id}`);
      } catch (error) {
        if (error instanceof SyncFailure && error.kind === 'missing') return undefined;
        throw error;
      }
    },
    putLocal: (id: string, body: unknown) => request('PUT', `${path}/_local/${id}`, { body }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the caller tells a page from an answer that broke off
  }
}

function authorization(auth: TeamAuth): string {
  if (auth.kind === 'jwt') return `Bearer ${auth.token}`;
  const bytes = new TextEncoder().encode(`${auth.user}:${auth.password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
