import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { runScript } from '../testing/run-script.ts';
import { findServer } from './find-server.ts';

/** Asks about a server that answers as told, on loopback. */
async function ask(answer: RequestListener, who = 'root:secret@') {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    return await findServer(`http://${who}127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
const couch =
  (root: object, roles = ['_admin']): RequestListener =>
  ({ url }, response) =>
    response.end(JSON.stringify(url === '/_session' ? { userCtx: { roles } } : root));

describe('npm run test:couchdb', () => {
  it('says what it wants where it is told of no server, and ends with 2', async () => {
    const before = process.env.COUCHDB_URL;
    delete process.env.COUCHDB_URL;
    const { status, err } = await runScript('scripts/test-couchdb.ts', '');
    if (before !== undefined) process.env.COUCHDB_URL = before;
    expect(status).toBe(2);
    expect(err).toContain('COUCHDB_URL=http://admin:password@localhost:5984');
  });

  it('knows a CouchDB from what is only like it', async () => {
    expect(await ask(couch({ couchdb: 'Welcome', version: '3.5.0' }))).toMatchObject({ kind: 'real' });
    expect(await ask(couch({ 'express-pouchdb': 'Welcome!' }))).toMatchObject({ kind: 'stand-in' });
  });

  it.each<[string, RequestListener, string?]>([
    ['names no administrator', couch({}), ''],
    ['no administrator of the server', couch({}, [])],
    ['refuses this name', (_, response) => response.writeHead(401).end('{}')],
    ['does not answer as a CouchDB', (_, response) => response.end('<html>')],
  ])('%s', async (why, answer, who) => {
    const found = await ask(answer, who);
    expect(found).toMatchObject({ problem: expect.stringContaining(why) });
    expect(JSON.stringify(found)).not.toContain('secret');
  });
});
