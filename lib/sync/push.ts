import { listWaiting, type Outgoing, readOutgoing, settleOutbox } from '../store/outbox.ts';
import type { OutboxEntry } from '../store/schema.ts';
import { patchSyncState, readSyncState } from '../store/sync-meta.ts';
import type { Couch } from './couch.ts';
import { SyncFailure } from './failure.ts';
import { pushBatch } from './push-batch.ts';
import { hasTime, type Run, showProgress } from './run.ts';
import { dropMarkTimes } from './server-mark.ts';

/** So many characters of documents go in one request, at most; one that is longer goes alone. */
const MOST_LENGTH = 1_000_000;
export const MOST_UP = 1000;

const keyOf = ({ kind, id }: OutboxEntry) => `${kind}/${id}`;
const spaceOf = (it: Outgoing) => ('event' in it ? it.event.space : 'item' in it ? (it.item.space ?? 'team') : 'team');

/**
 * Sends what waits and was not tried in this run yet, in requests of so many documents as the server and the network take.
 * Nothing leaves the outbox before the server has it.
 * @param share of the run's time that it may take
 * @returns true where nothing is left to send
 * @throws SyncFailure, ProblemError `store-*`
 */
export async function push(run: Run, share = 1): Promise<boolean> {
  let queue = (await listWaiting(run.db)).filter((entry) => !run.tried.has(keyOf(entry)));
  const all = queue.length;
  if (all === 0) return true;
  await dropMarkTimes(run);
  let size = (await readSyncState(run.db)).batch.up;
  while (queue.length > 0 && hasTime(run, share)) {
    const entries = queue.slice(0, size);
    const outgoing = await readOutgoing(run.db, entries, run.identity.device);
    try {
      for (const space of ['team', 'closed'] as const) {
        const own = outgoing.filter((it) => spaceOf(it) === space);
        const couch = run.couch[space];
        if (!couch) run.staying += own.length;
        else for (const batch of byLength(own)) await pushHalving(run, couch, space, batch);
      }
    } catch (error) {
      if (error instanceof SyncFailure && error.kind === 'slow') await keepSize(run, Math.ceil(entries.length / 2));
      throw error;
    }
    for (const entry of entries) run.tried.add(keyOf(entry));
    queue = queue.slice(entries.length);
    await showProgress(run, 'up', all - queue.length, all);
    if (size < MOST_UP && entries.length === size) {
      size = Math.min(MOST_UP, size * 2);
      await keepSize(run, size);
    }
  }
  return queue.length === 0;
}

const keepSize = (run: Run, up: number) => patchSyncState(run.db, ({ batch }) => ({ batch: { ...batch, up } }));

/** Parts of a batch that are short enough for one request. */
export function byLength(batch: readonly Outgoing[], most = MOST_LENGTH): Outgoing[][] {
  const parts: Outgoing[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const it of batch) {
    const own = JSON.stringify('event' in it ? it.event : 'item' in it ? it.item : it.sighting).length;
    if (length + own > most) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(it);
    length += own;
  }
  return parts;
}

/** What is too large for the server goes in halves; a document that is so alone is refused. */
async function pushHalving(run: Run, couch: Couch, space: 'team' | 'closed', batch: Outgoing[]): Promise<void> {
  try {
    await pushBatch(run, couch, space, batch);
  } catch (error) {
    if (!(error instanceof SyncFailure) || error.kind !== 'too-large') throw error;
    const [only] = batch;
    if (only && batch.length === 1) return settleOutbox(run.db, [], [{ entry: only.entry, reason: 'too-large' }]);
    const half = Math.ceil(batch.length / 2);
    await keepSize(run, half);
    await pushHalving(run, couch, space, batch.slice(0, half));
    await pushHalving(run, couch, space, batch.slice(half));
  }
}
