import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../model/event.ts';
import { findCommonBase } from './find-common-base.ts';
import { compareHeads, mergeHeads } from './merge-heads.ts';
import { policyHeads, policyVersions } from './policy-from-events.ts';

const row = (id: string, tier: number) => ({ id, tier });
const base = [row('a', 1), row('b', 1), row('c', 1)];

describe('a policy of two minds, row by row (item 8)', () => {
  it('shows what differs alone, and offers whoever changed it', () => {
    const mine = [row('a', 2), row('b', 1), row('c', 2)];
    const theirs = [row('a', 1), row('b', 3), row('c', 3), row('d', 1)];
    expect(compareHeads([mine, theirs], base)).toEqual([
      { id: 'a', values: [row('a', 2), row('a', 1)], pick: 0 },
      { id: 'b', values: [row('b', 1), row('b', 3)], pick: 1 },
      { id: 'c', values: [row('c', 2), row('c', 3)], pick: 0 },
      { id: 'd', values: [undefined, row('d', 1)], pick: 1 },
    ]);
    expect(mergeHeads([mine, theirs], base, { c: 1 })).toEqual([row('a', 2), row('b', 3), row('c', 3), row('d', 1)]);
  });

  it('a row that one took out stays out, unless somebody wants it', () => {
    const without = [row('a', 1), row('c', 1)];
    expect(mergeHeads([base, without], base, {})).toEqual(without);
    expect(mergeHeads([base, without], base, { b: 0 })).toEqual(base);
  });

  it('keeps what each alone has where they never had one in common, in their order', () => {
    const theirs = [row('x', 1), row('b', 1), row('y', 1)];
    expect(mergeHeads([base, theirs], undefined, {})).toEqual([
      row('x', 1),
      row('a', 1),
      row('b', 1),
      row('y', 1),
      row('c', 1),
    ]);
  });

  it('records go by field, whatever order they were written in', () => {
    expect(
      compareHeads(
        [
          { watch: 40, critical: 80 },
          { critical: 80, watch: 40 },
        ],
        undefined,
      ),
    ).toEqual([]);
    expect(mergeHeads([{ on: true, points: 4 }, { points: 5 }], { points: 4, on: true }, { on: 0 })).toEqual({
      on: true,
      points: 5,
    });
  });

  it('what has no rows, or was given back to the shipped one, is taken as a whole', () => {
    expect(compareHeads([base, null], base)).toBeUndefined();
    expect(compareHeads([[{ n: 1 }], [{ n: 2 }]], undefined)).toBeUndefined();
    expect(compareHeads([[row('a', 1), row('a', 2)], base], undefined)).toBeUndefined();
    expect(() => mergeHeads([base, null], base, {})).toThrow(RangeError);
    expect(() => mergeHeads([base, [row('a', 9)]], base, { a: 2 })).toThrow(RangeError);
  });

  it('to pick one version throughout gives that version (200 cases)', () => {
    const list = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefg'), tier: fc.nat(3) }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(list, list, list, fc.nat(1), (was, one, two, which) => {
        const versions = [one, two];
        const rows = compareHeads(versions, was) ?? [];
        const merged = mergeHeads(versions, was, Object.fromEntries(rows.map(({ id }) => [id, which])));
        const byId = (items: unknown) => new Map((items as { id: string }[]).map((item) => [item.id, item]));
        expect(byId(merged)).toEqual(byId(versions[which]));
      }),
      { numRuns: 200 },
    );
  });
});

describe('versions that settle others', () => {
  const changed = (id: string, was: string | null, minute: number, also?: string[]): LogEvent => ({
    id: `event-${id}`,
    at: `2026-11-16T09:${String(minute).padStart(2, '0')}:00.000Z~0000`,
    by: 'p1',
    device: 'd1',
    seq: minute,
    space: 'team',
    type: 'policy.changed',
    subject: 'policy:levels',
    data: { part: 'levels', value: { minute }, base: was, ...(also && { also }) },
    v: 1,
  });
  const parted = [
    changed('a', null, 1),
    changed('b', 'event-a', 2),
    changed('c', 'event-b', 3),
    changed('d', 'event-a', 4),
  ];
  const headsOf = (events: LogEvent[]) => policyHeads(events).get('levels') ?? [];
  const ids = (events: LogEvent[]) => headsOf(events).map(({ event }) => event.id);

  it('leave one head, in any order of the two logs', () => {
    expect(ids(parted)).toEqual(['event-c', 'event-d']);
    const settled = [...parted, changed('e', 'event-c', 5, ['event-d'])];
    expect(ids(settled)).toEqual(['event-e']);
    expect(ids(settled.toReversed())).toEqual(['event-e']);
    // Somebody who had not heard of it goes on from their own: that is news again.
    expect(ids([...settled, changed('f', 'event-d', 6)])).toEqual(['event-e', 'event-f']);
  });

  it('know what both began from', () => {
    const versions = policyVersions(parted).get('levels')!;
    expect(findCommonBase(headsOf(parted), versions)).toBe('event-a');
    const strangers = [changed('a', null, 1), changed('b', null, 2)];
    expect(findCommonBase(headsOf(strangers), policyVersions(strangers).get('levels')!)).toBeUndefined();
    const again = [...parted, changed('e', 'event-c', 5, ['event-d']), changed('f', 'event-d', 6)];
    expect(findCommonBase(headsOf(again), policyVersions(again).get('levels')!)).toBe('event-d');
  });
});
