import type { Place, Timed } from './ours.ts';

interface Pouch {
  bulkDocs(docs: readonly unknown[]): Promise<unknown>;
  info(): Promise<unknown>;
  replicate: { to: Replicate; from: Replicate };
  destroy(): Promise<void>;
}
type Replicate = (
  other: unknown,
  options: { batch_size?: number },
) => Promise<{ ok: boolean; doc_write_failures: number }>;
export type PouchClass = new (name: string, options?: object) => Pouch;

async function take(work: ReturnType<Replicate>): Promise<Timed> {
  const began = performance.now();
  const { ok, doc_write_failures: failed } = await work;
  if (!ok || failed > 0) throw new Error(`PouchDB did not get through: ${failed} documents`);
  const ms = performance.now() - began;
  return { ms, sentMs: ms };
}

/** One browser that has the documents, another that has none, and the place they meet, all as PouchDB sees it. */
export async function openPouches(PouchDB: PouchClass, adapter: string, docs: readonly unknown[], place: Place) {
  const { server, name, user, password } = place;
  const remote = new PouchDB(`${server}/${name}`, { auth: { username: user, password }, skip_setup: true });
  await remote.info(); // made by the first request
  const open = () => new PouchDB(crypto.randomUUID(), { adapter });
  const [one, other] = [open(), open()];
  await one.bulkDocs(docs);
  return {
    up: (batch?: number) => take(one.replicate.to(remote, batch === undefined ? {} : { batch_size: batch })),
    down: (batch?: number) => take(other.replicate.from(remote, batch === undefined ? {} : { batch_size: batch })),
    close: async () => {
      await one.destroy();
      await other.destroy();
    },
  };
}
