/**
 * Runs the whole contract with the engine against a real Apache CouchDB (docs/couchdb.md), on databases and users of its own that
 * it takes away again:
 *
 *   COUCHDB_URL=http://admin:password@localhost:5984 npm run test:couchdb
 *
 * Exit status: 0 all held, 1 something did not, 2 there is nothing to ask. A stand-in such as pouchdb-server is asked about the
 * data path alone: that says nothing about rights, and the last line says so.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findServer } from './test-couchdb/find-server.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const found = await findServer(process.env.COUCHDB_URL);

if ('problem' in found) {
  process.stderr.write(`${found.problem}\n`);
  process.exitCode = 2;
} else {
  process.stderr.write(`${found.name}\n`);
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'couchdb'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, SIMMER_COUCH: found.kind },
  });
  child.once('exit', (code) => {
    if (found.kind !== 'real')
      process.stderr.write('This is no Apache CouchDB: the data path was tried out, and RIGHTS WERE NOT PROVED.\n');
    process.exitCode = code ?? 1;
  });
}
