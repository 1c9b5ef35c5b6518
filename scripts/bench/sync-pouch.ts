import { createRequire } from 'node:module';
import type { FaultProxy } from '../../test/sync/start-proxy.ts';

/** What something took: milliseconds, requests, and bytes of bodies as they went over the line. */
export interface Measured {
  ms: number;
  requests: number;
  bytesUp: number;
  bytesDown: number;
}

interface Pouch {
  bulkDocs(docs: readonly unknown[]): Promise<unknown>;
  replicate: { to: Replicate; from: Replicate };
  destroy(): Promise<void>;
}
type Replicate = (other: unknown, options: { batch_size?: number }) => Promise<{ ok: boolean }>;

/** PouchDB 9 with its memory adapter, against whatever is behind the proxy. */
export function startPouch(proxy: FaultProxy) {
  const require = createRequire(import.meta.url);
  const PouchDB = require('pouchdb');
  PouchDB.plugin(require('pouchdb-adapter-memory'));
  const open = (): Pouch => new PouchDB(crypto.randomUUID(), { adapter: 'memory' });

  async function take(work: () => Promise<{ ok: boolean }>): Promise<Measured> {
    const before = { ...proxy.tally };
    const began = performance.now();
    const { ok } = await work();
    if (!ok) throw new Error('PouchDB did not get through');
    const { requests, bytesUp, bytesDown } = proxy.tally;
    return {
      ms: performance.now() - began,
      requests: requests - before.requests,
      bytesUp: bytesUp - before.bytesUp,
      bytesDown: bytesDown - before.bytesDown,
    };
  }

  return {
    /** The same documents up from one database and down to another, and then once more with nothing to do. */
    async measure(docs: readonly unknown[], name: string, batch: number | undefined) {
      const remote = new PouchDB(`${proxy.url}/${name}`);
      await remote.info(); // made by the first request
      const [one, other] = [open(), open()];
      await one.bulkDocs(docs);
      const options = batch === undefined ? {} : { batch_size: batch };
      const up = await take(() => one.replicate.to(remote, options));
      const down = await take(() => other.replicate.from(remote, options));
      const idle = await take(() => other.replicate.from(remote, options));
      await one.destroy();
      await other.destroy();
      return { up, down, idle };
    },
  };
}
