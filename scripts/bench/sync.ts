import 'fake-indexeddb/auto';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import type { LogEvent, VaultItem } from '../../lib/model/event.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { quantile, summary } from './quantiles.ts';
import { openBenchPage } from './sync/chromium.ts';
import { fill, join, type Place, syncWhole, type Timed } from './sync/ours.ts';
import { openPouches, type PouchClass } from './sync/pouch.ts';
import { type BenchServer, type Measured, startBenchServer } from './sync/server.ts';
import { teamLog } from './sync/team-log.ts';
import { measureVisible } from './sync/visible.ts';

const EVENTS = 10_000;
const CASES = 500;
const EDITS = 50;
/** Added to every request, in milliseconds: a server some countries away. */
const FAR = 40;
/** How often each is done, one after the other; medians are shown. */
const TURNS = Number(process.env.SYNC_TURNS ?? 1);

type Run = Timed & Measured & { taking?: number; projecting?: number };
/** Somebody who brings a log to a server and fetches it: us, or a PouchDB. */
interface Racer {
  name: string;
  /** Both ways, and once more with nothing to do. */
  race(place: Place): Promise<{ up: Run; down: Run; idle: Run }>;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const mega = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
const middle = (runs: readonly Run[]): Run => {
  const ms = quantile(
    runs.map((run) => run.ms),
    0.5,
  );
  return runs.find((run) => run.ms === ms) as Run;
};

const words = (run: Run) =>
  `${seconds(run.ms)}, ${run.requests} requests, ${mega(run.bytesUp)} up, ${mega(run.bytesDown)} down`;

interface Log {
  log: LogEvent[];
  items: VaultItem[];
}

const docsOf = ({ log, items }: Log, postedBy: string) => [
  ...log.map((event) => ({ _id: event.id, event, postedBy })),
  ...items.map((item) => ({ _id: item.id, item, postedBy })),
];

/** In this process: fake-indexeddb for us, PouchDB's memory adapter for them. */
function racersInNode(server: BenchServer, all: Log): Racer[] {
  const require = createRequire(import.meta.url);
  const PouchDB = require('pouchdb');
  PouchDB.plugin(require('pouchdb-adapter-memory'));
  const pouch = (name: string, batch?: number): Racer => ({
    name,
    race: async (place) => {
      const pouches = await openPouches(PouchDB as PouchClass, 'memory', docsOf(all, place.user), place);
      const up = await server.during(() => pouches.up(batch));
      const down = await server.during(() => pouches.down(batch));
      const idle = await server.during(() => pouches.down(batch));
      await pouches.close();
      return { up, down, idle };
    },
  });
  const ours: Racer = {
    name: 'Simmer',
    race: async (place) => {
      const one = await fill(crypto.randomUUID(), all.log, all.items);
      const other = await openStore({ name: crypto.randomUUID() });
      for (const db of [one, other]) await join(db, place);
      const up = await server.during(() => syncWhole(one));
      const down = await server.during(() => syncWhole(other));
      const idle = await server.during(() => syncWhole(other));
      for (const db of [one, other]) db.close();
      return { up, down, idle };
    },
  };
  return [ours, pouch('PouchDB 9'), pouch('PouchDB 9, batch 1000', 1000)];
}

/** In the extension, in Chromium: IndexedDB for all. */
function racersInChromium(server: BenchServer, { ask }: Awaited<ReturnType<typeof openBenchPage>>, all: Log): Racer[] {
  const pouch = (name: string, adapter: string, batch?: number): Racer => ({
    name,
    race: async (place) => {
      await ask('openPouch', adapter, docsOf(all, place.user), place);
      const up = await server.during(() => ask('pouch', 'up', batch));
      const down = await server.during(() => ask('pouch', 'down', batch));
      const idle = await server.during(() => ask('pouch', 'down', batch));
      await ask('closePouch');
      return { up, down, idle };
    },
  });
  const ours: Racer = {
    name: 'Simmer',
    race: async (place) => {
      await ask('open', all.log, all.items, place);
      const up = await server.during(() => ask('sync', 'one'));
      const down = await server.during(() => ask('sync', 'other'));
      const idle = await server.during(() => ask('sync', 'other'));
      const [events, items, cases] = await ask('count', 'other');
      if (events !== all.log.length || items !== all.items.length) throw new Error('something did not come down');
      if (cases !== new Set(all.log.map(({ subject }) => subject)).size) throw new Error(`${cases} cases came of it`);
      await ask('close');
      return { up, down, idle };
    },
  };
  return [
    ours,
    pouch('PouchDB 9', 'idb'),
    pouch('PouchDB 9, batch 1000', 'idb', 1000),
    pouch('PouchDB 9, indexeddb, batch 1000', 'indexeddb', 1000),
  ];
}

/** A little of it before it counts, for the first through a program is slow; then each in turn. */
async function race(server: BenchServer, racers: (all: Log) => Racer[], all: Log, rules = false) {
  const warm = { log: all.log.slice(0, 500), items: [] };
  const rows: Record<string, string> = {};
  const runs = new Map<string, Awaited<ReturnType<Racer['race']>>[]>();
  if (!rules) for (const racer of racers(warm).slice(0, 2)) await racer.race(await server.make());
  for (let turn = 0; turn < TURNS; turn++)
    for (const racer of racers(all)) {
      const place = await server.make(rules);
      runs.set(racer.name, [...(runs.get(racer.name) ?? []), await racer.race(place)]);
      await server.drop(place);
    }
  const of = (name: string, way: 'up' | 'down' | 'idle') => middle(runs.get(name)!.map((it) => it[way]));
  const names = [...runs.keys()];
  for (const name of names) {
    const [up, down, idle] = [of(name, 'up'), of(name, 'down'), of(name, 'idle')];
    rows[`${name}, up`] = words(up) + (name === 'Simmer' ? `; all sent after ${seconds(up.sentMs)}` : '');
    const { taking, projecting } = down;
    const parts =
      taking === undefined || projecting === undefined
        ? ''
        : `; ${seconds(taking)} of it taking in, of that ${seconds(projecting)} projections`;
    rows[`${name}, down`] = words(down) + parts;
    rows[`${name}, nothing to do`] = words(idle);
  }
  for (const name of names.slice(1)) {
    const times = (way: 'up' | 'down') => of(name, way).ms;
    const [up, sent, down] = [of('Simmer', 'up').ms, of('Simmer', 'up').sentMs, of('Simmer', 'down').ms];
    rows[`as fast as ${name}`] =
      `sent ${(times('up') / sent).toFixed(1)} ×, up with all that follows ${(times('up') / up).toFixed(1)} ×, down ${(times('down') / down).toFixed(1)} ×`;
  }
  rows['load of the machine'] = loadavg()
    .map((it) => it.toFixed(1))
    .join(' ');
  return rows;
}

/**
 * A log of 10,000 events and its texts, up from one browser and down to another, beside PouchDB 9 on the same server: in Node, and
 * in the extension in Chromium; then an edit in one browser until the other's dashboard shows it. express-pouchdb stands in for
 * CouchDB where `COUCHDB_URL` names none.
 */
export async function* measureSync(): AsyncGenerator<[title: string, rows: Record<string, string>]> {
  const server = await startBenchServer();
  try {
    const all = teamLog(CASES, EVENTS);
    const length = JSON.stringify(docsOf(all, 'ann')).length;
    yield [
      `Syncing with ${server.kind}`,
      {
        'the log': `${EVENTS} events of ${CASES} cases, ${all.items.length} texts, ${mega(length)}; medians of ${TURNS}`,
      },
    ];
    for (const delay of [0, FAR]) {
      await server.delay(delay);
      const where = delay === 0 ? 'loopback' : `${delay} ms away`;
      yield [
        `In Node, ${where} (fake-indexeddb is no browser's)`,
        await race(server, (log) => racersInNode(server, log), all),
      ];
      yield [`In the extension, in Chromium, ${where}`, await inChromium(server, all)];
    }
    await server.delay(0);
    const how = server.isReal ? '' : ' (pouchdb-validation compiles it for each document: no CouchDB’s cost)';
    yield [`In Chromium, loopback, with the validator${how}`, await inChromium(server, all, true)];
    if (!server.isReal) yield ['With the validator on a CouchDB', { skipped: 'COUCHDB_URL names none' }];
    yield ['Two Chromiums, a dashboard open', await visible(server, all)];
  } finally {
    await server.close();
  }
}

async function inChromium(server: BenchServer, all: Log, rules = false): Promise<Record<string, string>> {
  const page = await openBenchPage();
  try {
    return await race(server, (log) => racersInChromium(server, page, log), all, rules);
  } finally {
    await page.close();
  }
}

async function visible(server: BenchServer, all: Log): Promise<Record<string, string>> {
  const place = await server.make();
  const db = await fill(crypto.randomUUID(), all.log, all.items);
  await join(db, place);
  await syncWhole(db);
  db.close();
  const times = await measureVisible(place, `case-${CASES - 1}`, EDITS);
  return {
    [`an edit until it is shown, in a log of ${EVENTS}`]: `${summary(times)} (aim p95 ≤ 1000)`,
    'load of the machine': loadavg()
      .map((it) => it.toFixed(1))
      .join(' '),
  };
}
