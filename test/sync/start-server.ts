import { once } from 'node:events';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

const require = createRequire(import.meta.url);

/** What tests ask of a database behind everybody's back. */
export interface Remote {
  make(): Promise<void>;
  drop(): Promise<void>;
  get(id: string): Promise<Record<string, unknown>>;
  put(doc: { _id: string; [key: string]: unknown }): Promise<void>;
  /** As they were elsewhere, their revisions too. */
  putAsWere(docs: unknown[]): Promise<void>;
  docs(): Promise<(Record<string, unknown> & { _id: string })[]>;
}

function openRemote(url: string): Remote {
  const ask = async (method: string, path = '', body?: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(url + path, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return {
    make: () => ask('PUT'),
    drop: () => ask('DELETE'),
    get: (id) => ask('GET', `/${id}`),
    put: ({ _id, ...doc }) => ask('PUT', `/${_id}`, doc),
    putAsWere: (docs) => ask('POST', '/_bulk_docs', { docs, new_edits: false }),
    docs: async () => (await ask('GET', '/_all_docs?include_docs=true')).rows.map(({ doc }: { doc: unknown }) => doc),
  };
}

export interface ServerOptions {
  /** Whom it takes everybody for, as an administrator; nobody in particular where missing. */
  user?: string;
  /** Runs the validators of design documents, by `pouchdb-validation`: it compiles them anew for each document. */
  rules?: boolean;
}

/**
 * A database server in this process, on loopback and in memory: express-pouchdb, which takes the data path as CouchDB does. It
 * proves nothing about rights.
 */
export async function startServer({
  user,
  rules = false,
}: ServerOptions = {}): Promise<{ url: string; open(name: string): Remote; close(): Promise<void> }> {
  const PouchDB = require('pouchdb');
  PouchDB.plugin(require('pouchdb-adapter-memory'));
  const InMemory = PouchDB.defaults({ adapter: 'memory', prefix: `${crypto.randomUUID()}-` });
  const express = require('express');
  const app = express();
  if (user !== undefined) {
    const userCtx = { name: user, roles: ['_admin'] };
    app.get('/_session', (_: unknown, answer: { json(it: object): void }) => answer.json({ ok: true, userCtx }));
    app.use((asked: { couchSession?: object }, _: unknown, next: () => void) => {
      asked.couchSession = { userCtx: { ...userCtx } };
      next();
    });
  }
  const overrideMode = { include: rules ? ['validation'] : [] };
  app.use(require('express-pouchdb')(InMemory, { mode: 'minimumForPouchDB', inMemoryConfig: true, overrideMode }));
  const server: Server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    open: (name) => openRemote(`${url}/${name}`),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
