import { eventSchema, type LogEvent, vaultItemSchema } from '../../model/event.ts';
import { endedBy } from '../ended-by.ts';
import { instantOf } from '../hybrid-clock.ts';
import type { Delivery, Identity, Position, SeenTicket, Store } from '../schema.ts';
import { guardStore } from '../store-problem.ts';
import { BACKED_SCHEMAS } from './backed-schemas.ts';
import { type BackedStore, isSecret, type Keyed } from './backup-parts.ts';
import { knownIds } from './known-ids.ts';
import { takeLog } from './take-log.ts';
import type { Taken } from './taken.ts';

type Other = Exclude<BackedStore, 'events' | 'vault'>;

/** What of the file is older than an erasure here is not taken back, where no mark in the log tells it: what is erased stays so (R145). */
export function wasErasedSince(db: Store, madeAt: string): Promise<boolean> {
  return guardStore(async () => {
    const events = await db.getAllFromIndex('events', 'type', 'person.erased');
    return events.some(({ at }) => Date.parse(instantOf(at)) > Date.parse(madeAt));
  });
}

/** What would become of records of a backup; nothing changes. @throws ProblemError `store-*` */
export function lookAtBackupPart(db: Store, name: BackedStore, records: readonly unknown[]): Promise<Taken> {
  return guardStore(async () => {
    const given = records.filter((record) => !isSecret(record));
    const keys = given.flatMap((record) => keyOf(name, record) ?? []);
    const here = await countKnown(db, name, keys);
    return { fresh: keys.length - here, known: here, odd: given.length - keys.length };
  });
}

async function countKnown(db: Store, name: BackedStore, keys: readonly (string | string[])[]): Promise<number> {
  if (name === 'events' || name === 'vault') {
    const known = await knownIds(db.transaction(name).store, keys as string[]);
    return keys.filter((key) => known.has(key as string)).length;
  }
  const { store } = db.transaction(name);
  const known = await Promise.all(keys.map((key) => store.getKey(IDBKeyRange.only(key))));
  return known.filter((key) => key !== undefined).length;
}

/** The key of a record that can be read, in an array so that one of several parts stays whole; undefined for any other. */
function keyOf(name: BackedStore, record: unknown): [string | string[]] | undefined {
  if (name === 'events' || name === 'vault') {
    const parsed = (name === 'events' ? eventSchema : vaultItemSchema).safeParse(record);
    return parsed.success ? [parsed.data.id] : undefined;
  }
  const parsed = BACKED_SCHEMAS[name].safeParse(record);
  if (!parsed.success) return undefined;
  const it = parsed.data as { id?: string; key?: string; ticket?: string; device?: string };
  if (name === 'sightings') return [[it.ticket as string, it.device as string]];
  return [(name === 'seen' ? it.ticket : name === 'drafts' ? it.key : it.id) as string];
}

/**
 * Takes in records of a backup: the union of what is there and what is here, so that twice is as good as once. All of these or none.
 * @param now milliseconds since the epoch
 * @throws ProblemError `store-*`; then nothing was taken in
 */
export async function takeBackupPart(
  db: Store,
  name: BackedStore,
  records: readonly unknown[],
  now = Date.now(),
): Promise<Taken> {
  const given = records.filter((record) => !isSecret(record));
  if (name === 'vault') return takeLog(db, name, given, now);
  if (name === 'events') {
    const taken = await takeLog(db, name, given, now);
    await passOwnNumbers(db, given);
    return taken;
  }
  const would = await lookAtBackupPart(db, name, given);
  await takeOthers(db, name, given);
  return would;
}

/** After an older copy of this very profile came back, no number that was given out is given out again. */
async function passOwnNumbers(db: Store, records: readonly unknown[]): Promise<void> {
  await guardStore(async () => {
    const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
    try {
      const identity = (await tx.store.get('identity')) as Identity | undefined;
      const position = (await tx.store.get('position')) as Position | undefined;
      const own = records.filter((record) => (record as LogEvent | null)?.device === identity?.device);
      const last = own.reduce<number>((most, record) => {
        const { seq } = record as LogEvent;
        return Number.isSafeInteger(seq) && seq > most ? seq : most;
      }, 0);
      // What comes next begins anew: what it would be tied to is not the last that was said.
      if (last > (position?.seq ?? 0)) await tx.store.put({ seq: last, at: position?.at ?? null }, 'position');
      await tx.done;
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
}

function takeOthers(db: Store, name: Other, records: readonly unknown[]): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction(name, 'readwrite', { durability: 'strict' });
    try {
      for (const record of records) {
        const parsed = BACKED_SCHEMAS[name].safeParse(record);
        const key = keyOf(name, record)?.[0];
        if (!parsed.success || key === undefined) continue;
        const known = await tx.store.get(key as string);
        const { value } = name === 'drafts' ? (parsed.data as Keyed) : { value: parsed.data };
        if (known === undefined || isNewerLook(name, known, value))
          await tx.store.put(asTaken(name, value) as never, name === 'drafts' ? (key as string) : undefined);
      }
      await tx.done;
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
}

/** Of two looks at one ticket the later stands. */
function isNewerLook(name: Other, known: unknown, given: unknown): boolean {
  if (name !== 'seen' && name !== 'sightings') return false;
  const at = (look: unknown) => Date.parse((look as SeenTicket).observedAt);
  return at(given) > at(known);
}

/** What was on its way when the backup was made may have arrived since: a person says so, and nothing leaves twice by itself. */
function asTaken(name: Other, value: unknown): unknown {
  if (name !== 'deliveries') return value;
  const it = value as Delivery;
  return it.state === 'waiting' || it.state === 'sending' ? { ...it, state: 'unsure', nextAt: '' } : it;
}
