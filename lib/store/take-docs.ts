import { findingOf } from '../chain/check-device.ts';
import type { Finding } from '../model/chain.ts';
import {
  eventSchema,
  type LogEvent,
  type Sighting,
  sightingSchema,
  type VaultItem,
  vaultItemSchema,
} from '../model/event.ts';
import { type SyncState, TEAM_KEY_ID, type Team } from '../model/team.ts';
import { notice } from './chain-state.ts';
import { endedBy } from './ended-by.ts';
import { isSame } from './is-same.ts';
import { isOtherTelling, putFinal } from './merge-events.ts';
import { beginAnew, type MetaStore } from './own-record.ts';
import type { LogTransaction } from './project.ts';
import { projectTickets } from './radar/project-radar.ts';
import { type Identity, LOG_STORES, type OutboxEntry, type Store } from './schema.ts';
import { guardStore } from './store-problem.ts';
import { syncStateIn, teamIn } from './sync-meta.ts';

/** A document as the team's database holds it: one of three, and who posted it. */
export interface Doc {
  _id: string;
  event?: unknown;
  item?: unknown;
  sighting?: unknown;
  _rev?: string;
}

/** Where documents are from. */
export interface Source {
  team: Pick<Team, 'server' | 'name' | 'joinedAt'>;
  /** Whose database: a document that claims another is kept aside. */
  space: 'team' | 'closed';
}

/** The team was left while something of it was on its way here: nothing of it is taken in any more. */
export class LeftTeam extends Error {
  constructor() {
    super('the team was left meanwhile');
    this.name = 'LeftTeam';
  }
}

export interface Taken {
  /** Documents that said something new here. */
  news: number;
  /** Events of ours that the server holds otherwise, though nothing may change there. */
  different: string[];
}

/**
 * Takes in documents of the team's database and, in the same transaction, what syncing remembers of them. The server's word is
 * final; only what is erased here stays erased, and then the server is told. What comes back of what was sent needs not be sent.
 * Any number of times is as good as once.
 * @param now milliseconds since the epoch
 * @param change what syncing remembers from now on
 * @throws LeftTeam, ProblemError `store-*`; then nothing was taken in
 */
export async function takeDocs(
  db: Store,
  docs: readonly Doc[],
  { team, space }: Source,
  now: number,
  change: (state: SyncState) => Partial<SyncState> = () => ({}),
): Promise<Taken> {
  const taken = await guardStore(async () => {
    const tx = db.transaction(LOG_STORES, 'readwrite', { durability: 'strict' });
    try {
      const current = await teamIn(tx.objectStore('meta'));
      if (current?.server !== team.server || current.name !== team.name || current.joinedAt !== team.joinedAt)
        return await tx.done.then(() => undefined);
      const sorted = await sortOut(tx, docs, space);
      const { events, items, different } = sorted;
      await putFinal(tx, sorted, now);
      await notice(tx.objectStore('meta'), sorted.noticed);
      await takeSightings(tx, sorted.sightings);
      await takeKey(tx, items);
      const meta = tx.objectStore('meta');
      const state = await syncStateIn(meta);
      const refused = [...state.refused, ...different.map((id) => ({ id, reason: 'different' }))].slice(-50);
      await meta.put({ ...state, refused, ...change({ ...state, refused }) }, 'sync');
      await tx.done;
      return { news: events.length + items.length + sorted.sightings.length, different };
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
  if (!taken) throw new LeftTeam();
  return taken;
}

/** True for a document that was written over: the first revision of all begins with 1. */
const isChanged = ({ _rev }: Doc) => _rev !== undefined && !_rev.startsWith('1-');

/** Stands for an event that is known to be the same. */
const SKIP = 'skip';

/** Entries of the outbox that are about these documents, by kind and id. */
async function waitingOf(tx: LogTransaction, docs: readonly Doc[]): Promise<Map<string, OutboxEntry>> {
  const outbox = tx.objectStore('outbox');
  const count = await outbox.count();
  const ask = (doc: Doc) => outbox.get([doc.event === undefined ? 'item' : 'event', doc._id]);
  const found = count === 0 ? [] : await Promise.all(docs.map(ask));
  return new Map(found.flatMap((entry) => (entry ? [[`${entry.kind}/${entry.id}`, entry]] : [])));
}

/**
 * Which of these ids an object store has. Ids made by time lie close together, so that one request may tell; where too many others
 * lie between them, each is asked for.
 */
async function knownIds(tx: LogTransaction, name: 'events' | 'vault', ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const store = tx.objectStore(name);
  const [first, last] = [ids.reduce((a, b) => (a < b ? a : b)), ids.reduce((a, b) => (a > b ? a : b))];
  const most = 2 * ids.length;
  const between = await store.getAllKeys(IDBKeyRange.bound(first, last), most);
  if (between.length < most) return new Set(between);
  const known = await Promise.all(ids.map((id) => store.getKey(id)));
  return new Set(known.filter((id) => id !== undefined));
}

interface Sorted {
  events: LogEvent[];
  items: VaultItem[];
  sightings: Sighting[];
  /** What no version here can read, or that is not what it says it is. */
  odd: unknown[];
  different: string[];
  /** What the record of a device has to answer for. */
  noticed: Finding[];
  /** Subjects of events whose place others take. */
  renewed: Set<string>;
}

/** Tells what is new of it from what is known, and settles the outbox on the way. */
async function sortOut(tx: LogTransaction, docs: readonly Doc[], space: 'team' | 'closed'): Promise<Sorted> {
  const sorted: Sorted = {
    events: [],
    items: [],
    sightings: [],
    odd: [],
    different: [],
    noticed: [],
    renewed: new Set(),
  };
  const outbox = tx.objectStore('outbox');
  const identity = (await tx.objectStore('meta').get('identity')) as Identity | undefined;
  const waits = await waitingOf(tx, docs);
  const idsOf = (kind: 'event' | 'item') => docs.flatMap((doc) => (doc[kind] === undefined ? [] : [doc._id]));
  // Asked for all at once: one by one they take ten times as long.
  const [knownEvents, knownItems] = await Promise.all([
    knownIds(tx, 'events', idsOf('event')),
    knownIds(tx, 'vault', idsOf('item')),
  ]);
  const isOwn = (doc: Doc) => (doc.event as { device?: unknown } | undefined)?.device === identity?.device;
  const records = await Promise.all(
    docs.map((doc): typeof SKIP | undefined | Promise<LogEvent | VaultItem | undefined> => {
      if (doc.event === undefined) return knownItems.has(doc._id) ? tx.objectStore('vault').get(doc._id) : undefined;
      if (!knownEvents.has(doc._id)) return undefined;
      // What was said here and needs not be sent any more is what the server has of it: it is not even read.
      // An event never changes: one of another revision than its first is looked at all the same.
      return isOwn(doc) && !waits.has(`event/${doc._id}`) && !isChanged(doc)
        ? SKIP
        : tx.objectStore('events').get(doc._id);
    }),
  );
  const settle = async (kind: OutboxEntry['kind'], id: string) => {
    if (waits.delete(`${kind}/${id}`)) await outbox.delete([kind, id]);
  };
  const taken = new Set<string>();
  for (const [i, doc] of docs.entries()) {
    const isMeant = (it: { id: string; space?: string | undefined }) =>
      it.id === doc._id && (it.space ?? space) === space;
    if (doc.event !== undefined) {
      const known = records[i] as LogEvent | typeof SKIP | undefined;
      if (known === SKIP) continue;
      const parsed = eventSchema.safeParse(doc.event);
      if (!parsed.success || !isMeant(parsed.data)) sorted.odd.push({ id: doc._id, doc });
      else if (!known || isOtherTelling(known, parsed.data)) {
        sorted.events.push(parsed.data);
        if (!known && identity && isOwn(doc))
          await parted(tx.objectStore('meta'), identity, parsed.data, sorted.noticed);
        if (known || taken.has(doc._id)) sorted.renewed.add(parsed.data.subject);
        taken.add(doc._id);
        await settle('event', doc._id);
      } else if (isSame(known, parsed.data)) await settle('event', doc._id);
      else {
        sorted.noticed.push(findingOf('differs', known));
        const entry = waits.get(`event/${doc._id}`);
        if (entry && entry.refused === undefined) {
          await outbox.put({ ...entry, refused: 'different' });
          sorted.different.push(doc._id);
        }
      }
    } else if (doc.item !== undefined) {
      const parsed = vaultItemSchema.safeParse(doc.item);
      const known = records[i] as VaultItem | undefined;
      if (!parsed.success || !isMeant(parsed.data)) sorted.odd.push({ id: doc._id, doc });
      else if (known && 'erased' in known && !('erased' in parsed.data)) {
        // A server restored from a backup, or one that has not heard: it is told.
        if (!waits.has(`item/${doc._id}`)) await outbox.put({ kind: 'item', id: doc._id });
      } else {
        if (!known || !isSame(known, parsed.data)) sorted.items.push(parsed.data);
        await settle('item', doc._id);
      }
    } else if (doc.sighting !== undefined) {
      const parsed = sightingSchema.safeParse(doc.sighting);
      if (!parsed.success) sorted.odd.push({ id: doc._id, doc });
      else if (parsed.data.device !== identity?.device) sorted.sightings.push(parsed.data);
    }
  }
  return sorted;
}

/**
 * Another browser speaks under this one's number, by a copied or an older profile: from now on this one has a number of its own.
 */
async function parted(meta: MetaStore, identity: Identity, event: LogEvent, noticed: Finding[]): Promise<void> {
  if (noticed.some(({ kind }) => kind === 'copied')) return;
  noticed.push(findingOf('copied', event));
  await meta.put({ ...identity, device: crypto.randomUUID() }, 'identity');
  await beginAnew(meta);
}

/** The latest look of another device stands. */
async function takeSightings(tx: LogTransaction, sightings: readonly Sighting[]): Promise<void> {
  const store = tx.objectStore('sightings');
  for (const sighting of sightings) {
    const known = await store.get([sighting.ticket, sighting.device]);
    if (!known || Date.parse(known.observedAt) < Date.parse(sighting.observedAt)) await store.put(sighting);
  }
  await projectTickets(
    tx,
    sightings.map(({ ticket }) => ticket),
  );
}

/** The team's key of customers' hashes comes as an item of its own: from then on one customer is one to the whole team (U4). */
async function takeKey(tx: LogTransaction, items: readonly VaultItem[]): Promise<void> {
  const item = items.find(({ id }) => id === TEAM_KEY_ID);
  if (!item || !('text' in item)) return;
  const meta = tx.objectStore('meta');
  const team = await teamIn(meta);
  if (team) await meta.put({ ...team, key: item.text }, 'team');
  const identity = (await meta.get('identity')) as Identity | undefined;
  if (!identity || identity.secret === item.text) return;
  const earlier = [...(identity.earlier ?? []), identity.secret];
  await meta.put({ ...identity, secret: item.text, earlier }, 'identity');
}
