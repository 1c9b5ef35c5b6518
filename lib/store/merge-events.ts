import { unwrap } from 'idb';
import { compareEvents } from '../cases/sort-events.ts';
import { isAutomaticId } from '../chain/link.ts';
import { eventSchema, type LogEvent, type VaultItem, vaultItemSchema } from '../model/event.ts';
import { notePartial, ofDevice } from './chain-state.ts';
import { endedBy } from './ended-by.ts';
import { isAhead, seen } from './hybrid-clock.ts';
import { dropIndex } from './index-marks.ts';
import { isSame } from './is-same.ts';
import { type LogTransaction, project } from './project.ts';
import { projectTaken } from './project-taken.ts';
import { LOG_STORES, type Position, type Store } from './schema.ts';
import { guardStore } from './store-problem.ts';
import { teamIn } from './sync-meta.ts';

export interface Merged {
  added: number;
  /** Records that this version cannot read: kept aside, not lost. */
  unread: number;
  /** Records of a time that by this computer's clock is more than a day ahead: one of the clocks is wrong. */
  ahead: number;
}

interface Records {
  events: readonly unknown[];
  items?: readonly unknown[];
  /** True for a part of a log, as a case in a file is: what else its devices said is not missed. */
  isPart?: boolean;
}

/**
 * Adds events and vault items of other devices: the union of two sets, so that it does not matter in which order they come
 * or how often. A record that does not parse is kept as it came (law 12). Projections follow in the same transaction.
 *
 * @param now milliseconds since the epoch
 * @throws ProblemError `store-*`
 */
export function mergeEvents(db: Store, records: Records, now = Date.now()): Promise<Merged> {
  return guardStore(async () => {
    const tx = db.transaction(LOG_STORES, 'readwrite', { durability: 'strict' });
    try {
      const merged = await mergeInto(tx, records, now);
      await tx.done;
      return merged;
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
}

async function mergeInto(tx: LogTransaction, records: Records, now: number): Promise<Merged> {
  const added: LogEvent[] = [];
  const strange = records.isPart ? await unknownDevices(tx, records.events) : [];
  let unread = 0;
  let isStale = false;
  for (const record of records.events) {
    const parsed = eventSchema.safeParse(record);
    if (!parsed.success) unread += await setAside(tx, record, parsed.error.message);
    else if (await putEvent(tx, parsed.data)) added.push(parsed.data);
  }
  for (const record of records.items ?? []) {
    const parsed = vaultItemSchema.safeParse(record);
    if (parsed.success) {
      // Erased, or told after the event that names it: what was made of it does not hold any more.
      const isNews = await putItem(tx, parsed.data);
      isStale ||= isNews && ('erased' in parsed.data || added.length === 0);
    } else unread += await setAside(tx, record, parsed.error.message);
  }
  // Clock, projections and index follow what was added.
  await moveClock(tx, added, now);
  if (strange.length > 0) await notePartial(tx.objectStore('meta'), strange);
  await project(tx, added);
  if (isStale) await dropIndex(tx.objectStore('meta'));
  return { added: added.length, unread, ahead: added.filter(({ at }) => isAhead(at, now)).length };
}

/** Devices of which nothing was here before. */
async function unknownDevices(tx: LogTransaction, records: readonly unknown[]): Promise<string[]> {
  const named = records.flatMap((record) => eventSchema.safeParse(record).data?.device ?? []);
  const index = tx.objectStore('events').index('device');
  const counts = [...new Set(named)].map(async (device) => ({ device, count: await index.count(ofDevice(device)) }));
  return (await Promise.all(counts)).filter(({ count }) => count === 0).map(({ device }) => device);
}

/**
 * Puts events and items of the team's database into the log, in a transaction that goes on: whoever calls has made sure that they
 * are news, for what is there is final. Whatever stands here under their ids gives way.
 */
export async function putFinal(tx: LogTransaction, { events, items, odd, renewed }: Final, now: number): Promise<void> {
  putAll(tx, 'events', events);
  putAll(tx, 'vault', items);
  await Promise.all(odd.map((record) => setAside(tx, record, 'no document of ours')));
  await moveClock(tx, events, now);
  await projectTaken(tx, events, renewed);
  const isStale = items.some((item) => 'erased' in item) || (items.length > 0 && events.length === 0);
  if (isStale) await dropIndex(tx.objectStore('meta'));
}

interface Final {
  events: readonly LogEvent[];
  items: readonly VaultItem[];
  /** Records that this version cannot read. */
  odd: readonly unknown[];
  /** Subjects of events that take the place of others here. */
  renewed: ReadonlySet<string>;
}

/**
 * Puts many records into an object store and waits for none of them: what the transaction asks next comes after them, and one that
 * fails ends it. A promise for each would take a browser longer than the writing.
 */
function putAll(tx: LogTransaction, name: 'events' | 'vault', records: readonly (LogEvent | VaultItem)[]): void {
  const store: IDBObjectStore = unwrap(tx).objectStore(name);
  for (const record of records) store.put(record);
}

/** Of two events with one id the earlier stands, on every device alike, until one of them is in the team's database. */
async function putEvent(tx: LogTransaction, event: LogEvent): Promise<boolean> {
  const known = await tx.objectStore('events').get(event.id);
  if (known && (compareEvents(known, event) <= 0 || (await isSettled(tx, event.id)))) return false;
  await tx.objectStore('events').put(event);
  return true;
}

/** True for what is in the team's database: it stands there for good. */
async function isSettled(tx: LogTransaction, id: string): Promise<boolean> {
  const isInTeam = (await teamIn(tx.objectStore('meta'))) !== undefined;
  return isInTeam && (await tx.objectStore('outbox').getKey(['event', id])) === undefined;
}

/** True where two browsers noticed the same thing, each with its own time and name. */
export function isOtherTelling(known: LogEvent, event: LogEvent): boolean {
  return (
    isAutomaticId(event.id) && known.type === event.type && known.subject === event.subject && !isSame(known, event)
  );
}

/** An item is immutable but erasable: once erased it stays so, whatever comes later. */
async function putItem(tx: LogTransaction, item: VaultItem): Promise<boolean> {
  const known = await tx.objectStore('vault').get(item.id);
  if (known && ('erased' in known || !('erased' in item))) return false;
  await tx.objectStore('vault').put(item);
  return true;
}

async function setAside(tx: LogTransaction, record: unknown, why: string): Promise<number> {
  const own = (record as { id?: unknown } | null)?.id;
  const id = typeof own === 'string' ? own : crypto.randomUUID();
  await tx.objectStore('unread').put({ id, record, why });
  return 1;
}

async function moveClock(tx: LogTransaction, added: readonly LogEvent[], now: number): Promise<void> {
  const position = ((await tx.objectStore('meta').get('position')) as Position | undefined) ?? { seq: 0, at: null };
  const at = added.reduce<string | null>((last, event) => seen(last, event.at, now), position.at);
  await tx.objectStore('meta').put({ ...position, at }, 'position');
}
