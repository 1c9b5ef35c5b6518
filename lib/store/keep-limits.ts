import { newEvent } from '../cases/new-event.ts';
import { findData } from '../cases/read-data.ts';
import { isHeld } from '../privacy/is-held.ts';
import { type Keeping, listExpiring } from '../privacy/list-expiring.ts';
import { ownItems } from '../privacy/own-items.ts';
import type { Records } from '../privacy/records.ts';
import { relatedHashes } from '../privacy/related-hashes.ts';
import { runClockSchema, tickRunClock } from '../privacy/run-clock.ts';
import { endedBy } from './ended-by.ts';
import { eraseItems, recordEvent } from './erase-items.ts';
import { forgetOld } from './forget-old.ts';
import { PERSONAL_STORES, recordsIn } from './read-records.ts';
import type { Identity, Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/** Where it is noted when retention ran last. */
export const RUN_CLOCK = 'retention';

/**
 * Ends what was kept long enough (R145): texts of the vault, what was seen on this computer, and the rest of an erasure that waited
 * for a case to be closed. Idempotent; erases nothing while the clock of this computer cannot be believed.
 * @param now milliseconds since the epoch
 * @param finishes whether erasures that waited are finished here: in a team a manager's browser does that
 * @returns how many texts were erased
 * @throws ProblemError `store-*`
 */
export async function keepLimits(
  db: Store,
  identity: Identity,
  keeping: Keeping,
  now = Date.now(),
  finishes = true,
): Promise<number> {
  const { erased, mayErase } = await guardStore(async () => {
    const tx = db.transaction(PERSONAL_STORES, 'readwrite', { durability: 'strict' });
    try {
      const before = runClockSchema.safeParse(await tx.objectStore('meta').get(RUN_CLOCK));
      const { clock, mayErase } = tickRunClock(before.success ? before.data : null, now);
      await tx.objectStore('meta').put(clock, RUN_CLOCK);
      let erased = 0;
      if (mayErase) {
        const records = await recordsIn(tx);
        const due = listExpiring(records, keeping).filter(({ on }) => Date.parse(on) <= now);
        erased += await eraseItems(
          tx,
          due.map(({ id }) => id),
          identity.person,
          now,
        );
        for (const { subject, ids } of finishes ? finished(records) : []) {
          const items = await eraseItems(tx, ids, identity.person, now);
          erased += items;
          await recordEvent(tx, newEvent('person.erased', subject, { items, kept: [] }), identity, now);
        }
      }
      await tx.done;
      return { erased, mayErase };
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
  if (mayErase) await forgetOld(db, now, keeping.personalDays);
  return erased;
}

/** Erasures that waited for open cases or for a hold, none of which is open or on hold any more: what is left of them to erase. */
function finished(records: Records): { subject: string; ids: string[] }[] {
  const latest = new Map<string, { at: string; waits: Set<string> }>();
  for (const event of records.events) {
    const data = findData('person.erased', event);
    if (!data || (latest.get(event.subject)?.at ?? '') > event.at) continue;
    latest.set(event.subject, { at: event.at, waits: new Set(data.kept.map(({ kind }) => kind)) });
  }
  return [...latest].flatMap(([subject, { at, waits }]) => {
    const waitsForEnd = waits.has('open-case');
    if (!waitsForEnd && !waits.has('hold')) return [];
    const hash = subject.slice('person:'.length);
    const related = relatedHashes(records, { persons: [hash], tickets: [hash], words: [] });
    // A case that was opened since is a new matter, which nobody asked to erase.
    const cases = records.cases.filter((it) => related.cases.has(it.id) && it.openedAt <= at);
    if (cases.some((it) => isHeld(it) || (waitsForEnd && it.closedAt === null))) return [];
    // What is in hand was erased then, where nobody chose to wait for its end: what was written since is a new matter.
    const over = cases.filter(({ closedAt }) => closedAt !== null);
    const ids = new Set(over.flatMap((it) => [it.id, ...it.joined]));
    const left = ownItems(records, related).filter((it) => it.case !== null && ids.has(it.case));
    return [{ subject, ids: left.map(({ item }) => item.id) }];
  });
}
