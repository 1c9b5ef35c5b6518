import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event } from '../cases/testing/events.ts';
import type { LogEvent } from '../model/event.ts';
import { canonical } from './canonical.ts';
import { checkOn, checkWhole } from './check-device.ts';
import { chainOf, type Head, hashOf, headOf, readLink, writeLink } from './link.ts';

const NOW = Date.parse('2026-11-23T00:00:00Z');
const nobody = () => false;
const whole = (events: readonly LogEvent[], isHere = nobody as (id: string) => boolean) =>
  checkWhole(events, isHere, NOW);
const kinds = (events: readonly LogEvent[]) => whole(events).findings.map(({ kind, event: id }) => `${kind} ${id}`);

const TYPES = ['case.note-added', 'case.opened', 'policy.changed', 'script.written'] as const;
const SPACES = ['team', 'closed', 'local'] as const;

/** A device's record, as it is written: `lib/store/own-record.ts` does the same in its transaction. */
function record(said: readonly (readonly [number, number])[], from = 1, heads = new Map<string, Head>()): LogEvent[] {
  return said.map(([type, space], i) => {
    const over = { id: `0192-event-${from + i}`, space: SPACES[space] as LogEvent['space'], seq: from + i };
    const plain = event(from + i, TYPES[type] as string, 'case:a', { note: `n${i}` }, over);
    const before = heads.get(chainOf(plain));
    const one = before ? { ...plain, link: writeLink(before, plain.seq) } : plain;
    heads.set(chainOf(one), headOf(one));
    return one;
  });
}
const said = (most: number) =>
  fc.array(fc.tuple(fc.nat(TYPES.length - 1), fc.nat(SPACES.length - 1)), { minLength: 3, maxLength: most });
const plain = (count: number) => record(Array.from({ length: count }, () => [0, 0] as const));

describe('the record of a device', () => {
  it('as it is written nothing is found in it, whoever sees only what goes to one database', () => {
    fc.assert(
      fc.property(said(30), (all) => {
        const events = record(all);
        expect(whole(events)).toMatchObject({ findings: [], count: events.length });
        for (const space of SPACES) expect(kinds(events.filter((one) => one.space === space))).toEqual([]);
      }),
    );
  });

  it('goes on from where it was checked, and stands as if all of it had been', () => {
    fc.assert(
      fc.property(said(30), fc.nat(29), (all, at) => {
        const events = record(all);
        const cut = Math.min(at, events.length);
        const state = checkOn(whole(events.slice(0, cut)), events.slice(cut), NOW);
        const sorted = (it: typeof state) => ({ ...it, ends: it?.ends.toSorted() });
        expect(sorted(state)).toEqual(sorted(whole(events)));
      }),
    );
  });

  it('shows any change of what somebody said later about, whichever field and however small', () => {
    const change = fc.constantFrom<(it: LogEvent) => LogEvent>(
      (it) => ({ ...it, by: 'somebody else' }),
      (it) => ({ ...it, at: it.at.replace('09:', '08:') }),
      (it) => ({ ...it, data: { ...it.data, note: 'another' } }),
      (it) => ({ ...it, data: {} }),
      (it) => ({ ...it, subject: 'case:b' }),
      (it) => ({ ...it, v: 2 }),
      (it) => ({ ...it, more: 'said by a later version' }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.nat(18), change, (count, which, changed) => {
        const events = plain(count);
        const at = which % (count - 1);
        const altered = events.with(at, changed(events[at] as LogEvent));
        expect(kinds(altered)).toEqual([`altered ${events[at]?.id}`]);
      }),
    );
  });

  it('shows what was taken out of the middle by the event that names it', () => {
    const events = plain(5);
    expect(kinds(events.filter(({ seq }) => seq !== 3))).toEqual([`missing ${events[3]?.id}`]);
    expect(kinds(events.slice(1))).toEqual([`missing ${events[1]?.id}`]);
  });

  it('shows a copied profile: two that go on from the same event, or give a number twice', () => {
    const heads = new Map<string, Head>();
    const before = record([[0, 0], [0, 0]], 1, heads); // biome-ignore format: one line says it
    const other = record([[1, 0]], 3, new Map(heads)).map((one) => ({ ...one, id: '0192-other-3' }));
    const own = record([[0, 0], [0, 0]], 3, heads); // biome-ignore format: one line says it
    expect(kinds([...before, ...own, ...other])).toEqual(['twice 0192-other-3']);
    const further = other.map((one) => ({ ...one, seq: 9, link: writeLink(headOf(before[1] as LogEvent), 9) }));
    expect(kinds([...before, ...own, ...further])).toEqual(['twice 0192-other-3']);
  });

  it('what was said before there were links stays as good as it was', () => {
    const old = plain(4).map(({ link: _, ...one }) => one);
    expect(kinds(old)).toEqual([]);
    const first = event(5, 'case.note-added', 'case:a', {}, { id: '0192-first', seq: 5 });
    const second = {
      ...event(6, 'case.note-added', 'case:a', {}, { id: '0192-second', seq: 6 }),
      link: writeLink(headOf(first), 6),
    };
    expect(kinds([...old, first, second])).toEqual([]);
    expect(checkOn(whole(old), [first, second], NOW)).toMatchObject({ count: 6, findings: [] });
  });

  it('an automatic event that another browser said first is not missed', () => {
    const id = '01920000-0000-8000-8000-000000000001';
    const automatic = event(1, 'case.note-added', 'case:a', {}, { id, seq: 1 });
    const next = {
      ...event(2, 'case.note-added', 'case:a', {}, { id: '0192-next', seq: 2 }),
      link: writeLink(headOf(automatic), 2),
    };
    expect(whole([next], (it) => it === id).findings).toEqual([]);
    expect(whole([next]).findings).toMatchObject([{ kind: 'missing' }]);
  });

  it('a clock that is far ahead is named, and not whoever spoke after it', () => {
    const ahead = event(1, 'case.note-added', 'case:a', {}, { at: '2027-11-16T09:00:00.000Z~0000' });
    const after = {
      ...ahead,
      id: 'after-that',
      seq: 2,
      at: '2027-11-16T09:00:00.000Z~0001',
      on: '2026-11-22T09:00:00Z',
    };
    expect(kinds([ahead, after])).toEqual([`clock ${ahead.id}`]);
  });
});

describe('what stands for an event', () => {
  it('is the same in whatever order a server keeps the fields, and whatever it does to half a character', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const there = JSON.parse(JSON.stringify(value));
        expect(canonical(there)).toBe(canonical(value));
        expect(JSON.parse(canonical(value))).toEqual(there);
      }),
    );
    expect(canonical({ b: [1, { d: null, c: undefined }], a: 'x\ud800' })).toBe(
      canonical({ a: 'x\ufffd', b: [1, { d: null }] }),
    );
  });

  it('is of the length that is kept, and read back', () => {
    const [one] = plain(1) as [LogEvent];
    expect(hashOf(one)).toHaveLength(20);
    for (const seq of [2, 9]) {
      const link = writeLink(headOf(one), seq);
      expect(link.includes('.')).toBe(seq !== 2);
      expect(readLink({ link, seq })).toEqual({ seq: 1, hash: hashOf(one), id: null });
      const id = '01920000-0000-8000-8000-000000000001';
      expect(readLink({ link: writeLink(headOf({ ...one, id }), seq), seq })).toMatchObject({ seq: 1, id });
    }
    for (const link of ['', '1', '1.short', `${hashOf(one)}.x`, `${hashOf(one)}/`, null])
      expect(readLink({ link, seq: 2 })).toBeUndefined();
  });
});
