import type { NewEvent } from '../cases/new-event.ts';
import { chainOf, headOf, writeLink } from '../chain/link.ts';
import type { LogEvent } from '../model/event.ts';
import { uuidV7 } from '../model/uuid-v7.ts';
import { nextTime, ownInstant } from './hybrid-clock.ts';
import type { Identity, Position } from './schema.ts';

/** What is needed of the object store `meta`, within a transaction that goes on. */
export interface MetaStore {
  get(key: string): Promise<unknown>;
  put(value: unknown, key: string): Promise<unknown>;
}

/**
 * Where this device's record stands, within a transaction: it gives each event its number, its time and the link to the one before
 * it. It is kept in the same transaction as the events, or a number would be given twice.
 */
export async function openRecord(meta: MetaStore, identity: Identity) {
  const kept = (await meta.get('position')) as Position | undefined;
  let { seq, at }: Position = kept ?? { seq: 0, at: null };
  // Of another device's chain nothing is gone on with.
  const last = kept?.heads?.device === identity.device ? { ...kept.heads.last } : {};
  return {
    /**
     * The event as it goes into the log.
     * @param after the latest time that something was said of its subject: it comes after that, whatever this clock says
     * @param now milliseconds since the epoch
     */
    next(event: NewEvent, after: string | null, now: number): LogEvent {
      seq += 1;
      at = nextTime(at, now);
      const { id = uuidV7(now), ...rest } = event;
      const time = after !== null && after >= at ? nextTime(after, now) : at;
      const on = ownInstant(time, now);
      const before = last[chainOf(event)];
      const said = { ...rest, id, at: time, ...(on && { on }), by: identity.person, device: identity.device, seq };
      const whole: LogEvent = before ? { ...said, link: writeLink(before, seq) } : said;
      last[chainOf(event)] = headOf(whole);
      return whole;
    },
    keep: () => meta.put({ seq, at, heads: { device: identity.device, last } } satisfies Position, 'position'),
  };
}

/**
 * Has this device's chains begin anew with its next event: after joining a team, which may lack what was said before, and after
 * something of ours was refused, which nobody else will ever have.
 */
export async function beginAnew(meta: MetaStore): Promise<void> {
  const kept = (await meta.get('position')) as Position | undefined;
  if (!kept?.heads) return;
  const { heads: _, ...position } = kept;
  await meta.put(position, 'position');
}
