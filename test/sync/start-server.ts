import { once } from 'node:events';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

const require = createRequire(import.meta.url);

/** As much of PouchDB as is used here. */
export interface Pouch {
  bulkDocs(docs: unknown[], options?: unknown): Promise<unknown>;
  put(doc: unknown): Promise<unknown>;
  get(id: string): Promise<Record<string, unknown>>;
  allDocs(options?: unknown): Promise<{ rows: { id: string; doc: Record<string, unknown> }[] }>;
  destroy(): Promise<void>;
  info(): Promise<{ update_seq: number; doc_count: number }>;
}

/**
 * A database server in this process, on loopback and in memory: express-pouchdb, which takes the data path as CouchDB does. It
 * proves nothing about rights.
 */
export async function startServer(): Promise<{ url: string; open(name: string): Pouch; close(): Promise<void> }> {
  const PouchDB = require('pouchdb');
  PouchDB.plugin(require('pouchdb-adapter-memory'));
  const InMemory = PouchDB.defaults({ adapter: 'memory', prefix: `${crypto.randomUUID()}-` });
  const express = require('express');
  const app = express();
  app.use(require('express-pouchdb')(InMemory, { mode: 'minimumForPouchDB', inMemoryConfig: true }));
  const server: Server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: (name) => new InMemory(name),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
