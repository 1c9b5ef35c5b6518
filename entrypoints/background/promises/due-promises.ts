import type { KeptPromise } from '../../../lib/model/promise.ts';
import { soonAt } from '../../../lib/promises/due-moments.ts';
import { listOpenPromises } from '../../../lib/store/promises.ts';
import type { Store } from '../../../lib/store/schema.ts';
import type { Moment } from '../context.ts';
import { isMyPromise } from './is-my-promise.ts';

/** The longest time before it is due at which a promise counts as due (`soonAt`). */
const AHEAD = 60 * 60_000;
/** What has been late for longer stands in the lists alone: a count that nobody can bring down tells nothing. */
const LATE = 7 * 24 * 60 * 60_000;

/**
 * My promises that are due: those that are missed, and those of which somebody is told by now. Read from an index of what is
 * open. @throws ProblemError `store-*`
 */
export async function duePromises(db: Store, moment: Moment): Promise<KeptPromise[]> {
  const now = Date.parse(moment.now);
  const near = await listOpenPromises(db, new Date(now + AHEAD).toISOString());
  const isDue = (one: KeptPromise) => soonAt(one) <= now && Date.parse(one.dueAt) > now - LATE;
  return near.filter((one) => isDue(one) && isMyPromise(one, moment));
}
