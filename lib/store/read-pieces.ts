import type { LogEvent } from '../model/event.ts';
import type { LogTransaction } from './project.ts';

/** How many events are read at once: enough that asking for them does not count, few enough to be worked on meanwhile. */
const PIECE = 2000;

/**
 * The whole log, piece by piece, in no order that means anything. The browser reads a piece while the one before it is worked on, so
 * that both together take hardly longer than one. Whoever works on a piece waits for nothing but this transaction.
 */
export async function* readPieces(tx: LogTransaction): AsyncGenerator<LogEvent[]> {
  const store = tx.objectStore('events');
  const cursor = await store.openKeyCursor();
  if (!cursor) return;
  let start: string | undefined = cursor.key;
  let next = cursor.advance(PIECE);
  let reading: Promise<LogEvent[]> | undefined;
  try {
    while (start !== undefined) {
      const end: string | undefined = (await next)?.key;
      // Where the piece after this one ends is asked for first, so that there is always one more to be read.
      if (end !== undefined) next = cursor.advance(PIECE);
      const range = end === undefined ? IDBKeyRange.lowerBound(start) : IDBKeyRange.bound(start, end, false, true);
      const earlier = reading;
      reading = store.getAll(range);
      if (earlier) yield await earlier;
      start = end;
    }
    if (reading) yield await reading;
  } finally {
    // Whoever takes no more of it has failed: what was asked for is nobody's any more.
    await Promise.allSettled([next, reading]);
  }
}
