import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLog, listFindings } from '../../lib/store/check-log.ts';
import { type Client, makeClient, whole } from './make-client.ts';
import { FAULTS, type Fault, type FaultProxy, startProxy } from './start-proxy.ts';
import { startServer } from './start-server.ts';

/** How many schedules are run; all 200 of the promise with SYNC_SCHEDULES=200. */
const RUNS = Number(process.env.SYNC_SCHEDULES ?? 40);

let server: Awaited<ReturnType<typeof startServer>>;
let proxy: FaultProxy;
beforeAll(async () => {
  server = await startServer();
  proxy = await startProxy(server.url);
});
afterAll(async () => {
  await proxy.close();
  await server.close();
});

/** One thing that happens to one of three people. */
type Happening =
  | { what: 'open' | 'note' | 'erase' | 'automatic'; who: number; which: number }
  | { what: 'sync'; who: number; faults: Fault[] }
  | { what: 'kill'; who: number; faults: Fault[]; after: number }
  | { what: 'offline'; who: number }
  | { what: 'restart'; who: number };

const who = fc.nat(2);
const which = fc.nat(5);
const faults = fc.array(fc.constantFrom(...FAULTS), { maxLength: 6 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constantFrom('open', 'note', 'note', 'erase', 'automatic'), who, which }),
  },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('sync'), who, faults }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('kill'), who, faults, after: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('offline', 'restart'), who }) },
) as fc.Arbitrary<Happening>;

/** Each run an hour and more later than the one before: no pause is waited for here. */
let hours = 0;
const afterPauses = () => {
  const ahead = ++hours * 3600_000;
  return () => Date.now() + ahead;
};

/** The faults of a schedule, one a request; after the last there are none. */
function befall(list: Fault[]): void {
  const left = [...list];
  proxy.next = () => left.shift() ?? 'none';
}

/** A worker that ends in the middle of its run: no request of it is answered any more, and nobody waits for it. */
async function kill(client: Client, after: number): Promise<void> {
  let requests = 0;
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const dying: typeof fetch = async (...asked) => {
    if (requests++ < after) return fetch(...asked);
    // What was under way may still arrive; its answer has nobody to come to.
    if (after % 2 === 1) await fetch(...asked).catch(() => undefined);
    end();
    return new Promise<Response>(() => undefined);
  };
  await Promise.race([client.sync({ fetch: dying, hurry: true }), ended]);
}

describe('three clients on a bad network', () => {
  it('all end with the same log and the same cases, and nothing that was said is missing', async () => {
    let acted = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 8, maxLength: 30 }), async (happenings) => {
        const name = `team-${crypto.randomUUID()}`;
        await server.open(name).make();
        const clients = await Promise.all(['ann', 'bob', 'eve'].map((user) => makeClient(user)));
        const said = new Set<string>();
        try {
          for (const client of clients) await client.join(proxy.url, { name });
          for (const it of happenings) {
            const client = clients[it.who] as Client;
            if (it.what === 'sync') {
              befall(it.faults);
              await client.sync({ hurry: true, now: afterPauses() });
            } else if (it.what === 'kill') {
              befall(it.faults);
              await kill(client, it.after);
            } else if (it.what === 'offline') {
              await client.sync({ hurry: true, fetch: () => Promise.reject(new TypeError('no network')) });
            } else if (it.what === 'restart') await client.restart();
            else for (const id of await client.act(it.what, it.which)) said.add(id);
            acted++;
          }
          befall([]);
          for (let round = 0; round < 3; round++)
            for (const client of clients)
              expect(await client.sync({ hurry: true, now: afterPauses() })).toMatchObject({
                problem: null,
                waiting: 0,
              });
          const [ann, bob, eve] = await Promise.all(clients.map(({ db }) => whole(db)));
          expect(bob).toEqual(ann);
          expect(eve).toEqual(ann);
          const there = new Set([...ann!.events, ...ann!.vault].map(({ id }) => id));
          expect([...said].filter((id) => !there.has(id))).toEqual([]);
          const stored = new Set((await server.open(name).docs()).map(({ _id }) => _id));
          expect([...said].filter((id) => !stored.has(id))).toEqual([]);
          // Nobody rewrote anything, so nothing of the kind is said (a day later, when nothing is on its way any more).
          const later = Date.now() + 48 * 60 * 60_000;
          for (const { db } of clients) {
            await checkLog(db, later);
            expect((await listFindings(db, later)).findings).toEqual([]);
          }
        } finally {
          for (const client of clients) client.close();
        }
      }),
      { numRuns: RUNS, ...(process.env.SYNC_SEED && { seed: Number(process.env.SYNC_SEED) }) },
    );
    expect(acted).toBeGreaterThan(RUNS * 8);
  }, 600_000);
});
