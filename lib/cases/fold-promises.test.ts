import { describe, expect, it } from 'vitest';
import { foldPromises } from './fold-promises.ts';
import { event } from './testing/events.ts';

const SUBJECT = 'ticket:one';
const made = (at: number, over: object = {}, by = 'ann') =>
  event(
    at,
    'promise.made',
    SUBJECT,
    { promise: 'promise-1', quote: 'v-quote', dueAt: '2026-11-19T10:00:00Z', precision: 'time', ...over },
    { by },
  );
const said = (at: number, what: string, over: object = {}) =>
  event(at, `promise.${what}`, SUBJECT, { promise: 'promise-1', ...over });
const one = (...log: Parameters<typeof foldPromises>[0] extends Iterable<infer E> ? E[] : never) =>
  foldPromises(log).promises[0];

describe('promises of a ticket (U2)', () => {
  it('is open until somebody says what became of it', () => {
    expect(one(made(0))).toMatchObject({ state: 'open', ticket: 'one', by: 'ann', openUntil: '2026-11-19T10:00:00Z' });
    const kept = one(made(0), said(5, 'kept', { at: '2026-11-19T09:00:00Z' }));
    expect(kept).toMatchObject({ state: 'kept', endedAt: '2026-11-19T09:00:00Z' });
    expect(kept).not.toHaveProperty('openUntil');
    expect(one(made(0), said(5, 'dropped'))).toMatchObject({ state: 'dropped', endedAt: '2026-11-16T09:05:00.000Z' });
  });

  it('is one promise where two people confirm the same words', () => {
    expect(foldPromises([made(0), made(3, {}, 'bob')]).promises).toHaveLength(1);
    expect(one(made(3, {}, 'bob'), made(0))?.by).toBe('ann');
  });

  it('moves to a new time, and remembers the old one', () => {
    const log = [made(0), said(5, 'moved', { dueAt: '2026-11-20T10:00:00Z', quote: 'v-new', offer: 'promise-2' })];
    expect(one(...log)).toMatchObject({
      dueAt: '2026-11-20T10:00:00Z',
      openUntil: '2026-11-20T10:00:00Z',
      quote: 'v-new',
      moves: [{ from: '2026-11-19T10:00:00Z', at: '2026-11-16T09:05:00.000Z' }],
    });
    expect(foldPromises(log).settled).toEqual(['promise-2']);
  });

  it('stays kept, whatever is said later; one that was let go may be taken up again', () => {
    const log = [made(0), said(5, 'kept'), said(6, 'moved', { dueAt: '2026-11-20T10:00:00Z' }), said(7, 'dropped')];
    expect(one(...log)).toMatchObject({ state: 'kept', moves: [] });
    expect(one(made(0), said(5, 'dropped'), made(9))).toMatchObject({ state: 'open' });
  });

  it('is the same in whatever order the log came', () => {
    const log = [made(0), said(5, 'moved', { dueAt: '2026-11-20T10:00:00Z' }), said(9, 'kept')];
    expect(foldPromises(log.toReversed())).toEqual(foldPromises(log));
  });

  it('an offer that was declined is settled, and no promise', () => {
    expect(foldPromises([said(0, 'dropped')])).toEqual({ promises: [], settled: ['promise-1'] });
  });

  it('leaves alone what it cannot read', () => {
    const odd = [
      made(0, { dueAt: 'soon' }),
      event(1, 'promise.made', SUBJECT, { promise: 7 }),
      event(2, 'promise.dreamt', SUBJECT, { promise: 'promise-1' }),
    ];
    expect(foldPromises(odd)).toEqual({ promises: [], settled: [] });
  });
});
