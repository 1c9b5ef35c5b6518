import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { foldCases } from '../cases/fold-case.ts';
import { newEvent } from '../cases/new-event.ts';
import { anyEvent } from '../cases/testing/any-event.ts';
import { event, openedData } from '../cases/testing/events.ts';
import type { EventType } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';
import { appendEvents } from './append-events.ts';
import { readIdentity } from './identity.ts';
import { mergeEvents } from './merge-events.ts';
import { openStore } from './open-store.ts';
import { rebuildProjections } from './rebuild-projections.ts';
import type { Store } from './schema.ts';

vi.setConfig({ testTimeout: 20_000 }); // thousands of events, in a store that is not the browser's

const NOON = Date.parse('2026-11-16T12:00:00.000Z');
const STORES = ['cases', 'asides', 'mutes', 'promises'] as const;
let db: Store;
beforeEach(async () => {
  db = await openStore({ name: `test-${crypto.randomUUID()}` });
});
afterEach(() => db.close());

const projected = async () => ({
  cases: await db.getAll('cases'),
  asides: await db.getAll('asides'),
  mutes: await db.getAll('mutes'),
  promises: await db.getAll('promises'),
});
const anew = async () => {
  for (const store of STORES) await db.clear(store);
  await rebuildProjections(db);
  return projected();
};

/** What moves a case to another ticket, or opens one more on it: often, for that is where cases meet. */
const meeting: fc.Arbitrary<LogEvent> = fc
  .record({
    at: fc.integer({ min: 0, max: 60 }),
    id: fc.integer({ min: 401, max: 600 }),
    subject: fc.constantFrom('case:a', 'case:b', 'case:c', 'case:d'),
    ticket: fc.constantFrom('one', 'two', 'three'),
    what: fc.constantFrom('open', 'open', 'move', 'close', 'reopen'),
  })
  .map(({ at, id, subject, ticket, what }) => {
    const [type, data] = {
      open: ['case.opened', openedData({ ticket })] as const,
      move: ['case.ticket-moved', { ticket, ticketRef: 'v' }] as const,
      close: ['case.step-entered', { step: 'closed' }] as const,
      reopen: ['case.reopened', {}] as const,
    }[what as 'open'];
    return event(at, type, subject, data, { id: `event-id-${id}` });
  });
const asides: fc.Arbitrary<LogEvent> = fc
  .record({
    at: fc.integer({ min: 0, max: 60 }),
    id: fc.integer({ min: 601, max: 700 }),
    subject: fc.constantFrom('ticket:one', 'ticket:two'),
    said: fc.constantFrom<[string, unknown]>(
      ['ticket.handled', { upTo: '2026-11-16T09:00:00Z', level: 'watch', reason: 'answered' }],
      ['ticket.snoozed', { until: '2026-11-17T09:00:00Z', level: 'watch', reason: 'other' }],
      ['ticket.resumed', {}],
      ['ticket.disagreed', { kind: 'anger', strength: 'tone', requester: 'kim', reason: 'known-tone' }],
      ['ticket.disagreed', { kind: 'abuse', strength: 'tone', requester: 'lou', reason: 'known-tone' }],
      ['promise.made', { promise: 'promise-1', quote: 'v', dueAt: '2026-11-19T10:00:00Z', precision: 'time' }],
      ['promise.made', { promise: 'promise-2', quote: 'w', dueAt: '2026-11-20T15:00:00Z', precision: 'day' }],
      ['promise.moved', { promise: 'promise-1', dueAt: '2026-11-20T10:00:00Z', offer: 'promise-2' }],
      ['promise.kept', { promise: 'promise-1', at: '2026-11-19T09:00:00Z' }],
      ['promise.dropped', { promise: 'promise-2' }],
    ),
  })
  .map(({ at, id, subject, said }) => event(at, said[0], subject, said[1], { id: `event-id-${id}` }));
const logs = fc.uniqueArray(
  fc.oneof({ weight: 4, arbitrary: meeting }, { weight: 2, arbitrary: anyEvent }, { weight: 1, arbitrary: asides }),
  { selector: ({ id }) => id, minLength: 5, maxLength: 40 },
);

describe('projections made anew are those that were kept up to date', () => {
  it('however the log came in, by merging', async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.nat(40), async (log, cut) => {
        db.close();
        db = await openStore({ name: `test-${crypto.randomUUID()}` });
        await mergeEvents(db, { events: log.slice(0, cut) }, NOON);
        await mergeEvents(db, { events: log.slice(cut) }, NOON);
        const kept = await projected();
        expect(await anew()).toEqual(kept);
        expect(new Map(kept.cases.map((it) => [it.id, it]))).toEqual(foldCases(log));
      }),
      { numRuns: 60 },
    );
  });

  it('and by acts of ours on top of what others say, of tickets that are merged, too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(logs, fc.boolean()), { maxLength: 1 }), logs, async ([before], acts) => {
        db.close();
        db = await openStore({ name: `test-${crypto.randomUUID()}` });
        const me = await readIdentity(db);
        if (before) await mergeEvents(db, { events: before[0] }, NOON);
        // In the hour that the others speak of, so that some of what they say comes after.
        const clock = before?.[1] ? Date.parse('2026-11-16T09:30:00Z') : NOON;
        for (const [at, { type, subject, data }] of acts.entries()) {
          const one = newEvent(type as EventType, subject, data as never);
          await appendEvents(db, me, { events: [one], items: [] }, clock + at * 1000);
        }
        const kept = await projected();
        expect(await anew()).toEqual(kept);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a log of several pieces', () => {
  const notes = (count: number) =>
    Array.from({ length: count }, (_, n) => event(n + 1, 'case.note-added', `case:${n % 3}`, { note: 'v' }));
  const openings = ['0', '1', '2'].map((id) => event(0, 'case.opened', `case:${id}`, openedData({ ticket: id })));
  const fill = async (log: readonly LogEvent[]) => {
    const tx = db.transaction('events', 'readwrite');
    await Promise.all(log.map((one) => tx.store.put(one)));
    await tx.done;
  };

  it('is read to its end, and each event once, wherever the pieces end', async () => {
    for (const count of [1997, 4001]) {
      await db.clear('events');
      const log = [...openings, ...notes(count)];
      await fill(log);
      expect(await anew()).toEqual({ cases: [...foldCases(log).values()], asides: [], mutes: [], promises: [] });
    }
    await db.clear('events');
    expect(await anew()).toEqual({ cases: [], asides: [], mutes: [], promises: [] });
  });

  it('what cannot be made anew to its end leaves everything as it was', async () => {
    await fill([...openings, ...notes(2500)]);
    await rebuildProjections(db);
    await db.delete('meta', 'folded');
    const before = await projected();
    await fill([event(9000, 'case.severity-set', 'case:1', { severity: 'S1' })]);
    const { put } = IDBObjectStore.prototype;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      it,
      key,
    ) {
      if ((it as { id?: string }).id === '2') throw new DOMException('the disk is full', 'QuotaExceededError');
      return put.call(this, it, key);
    });
    await expect(rebuildProjections(db)).rejects.toMatchObject({ problem: { code: 'store-full' } });
    failing.mockRestore();
    expect(await projected()).toEqual(before);
    expect(await db.get('meta', 'folded')).toBeUndefined();
    await rebuildProjections(db);
    expect((await projected()).cases[1]).toMatchObject({ id: '1', severity: 'S1' });
  });
});
