import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../model/event.ts';
import { policyFromEvents, policyHeads } from './policy-from-events.ts';

const levels = (watch: number) => ({ watch, 'at-risk': 60, critical: 80 });

function changed(id: string, base: string | null, value: unknown, minute = 0, part = 'levels'): LogEvent {
  return {
    id: `event-${id}`,
    at: `2026-11-16T09:${String(minute).padStart(2, '0')}:00.000Z~0000`,
    by: 'p1',
    device: 'd1',
    seq: 1,
    space: 'team',
    type: 'policy.changed',
    subject: `policy:${part}`,
    data: { part, value, base: base === null ? null : `event-${base}` },
    v: 1,
  };
}

describe('policyFromEvents', () => {
  it('is empty without events, and ignores those of other families', () => {
    expect(policyFromEvents([])).toEqual({ schema: 1 });
    expect(policyFromEvents([{ ...changed('a', null, levels(30)), type: 'case.opened' }])).toEqual({ schema: 1 });
  });

  it('takes the head of the longest chain, though another is later', () => {
    const events = [
      changed('a', null, levels(10)),
      changed('b', 'a', levels(20), 1),
      changed('c', null, levels(30), 59),
    ];
    expect(policyFromEvents(events).levels).toEqual(levels(20));
    expect(
      policyHeads(events)
        .get('levels')
        ?.map(({ event }) => event.id),
    ).toEqual(['event-b', 'event-c']);
  });

  it('breaks ties by time, then by id', () => {
    const byTime = [changed('a', null, levels(10)), changed('z', 'a', levels(20), 1), changed('b', 'a', levels(30), 2)];
    expect(policyFromEvents(byTime).levels).toEqual(levels(30));
    const byId = [changed('a', null, levels(10)), changed('b', 'a', levels(20), 2), changed('c', 'a', levels(30), 2)];
    expect(policyFromEvents(byId).levels).toEqual(levels(30));
  });

  it('keeps parts apart, and gives a part back to the default with null', () => {
    const events = [
      changed('a', null, levels(10)),
      changed('b', null, ['G2'], 1, 'reviewSites'),
      changed('c', 'a', null, 2),
    ];
    expect(policyFromEvents(events)).toEqual({ schema: 1, reviewSites: ['G2'] });
  });

  it('keeps what the team had where a newer value cannot be read, and ignores parts nobody knows', () => {
    const events = [
      changed('a', null, levels(10)),
      changed('b', 'a', { watch: 10, hot: 20 }, 1),
      changed('c', null, [], 2, 'moods'),
      changed('d', null, 7, 2, 'schema'),
    ];
    expect(policyFromEvents(events)).toEqual({ schema: 1, levels: levels(10) });
  });

  it('takes a long chain, a ring of bases and a base that has not arrived', () => {
    const long = Array.from({ length: 20_000 }, (_, i) => changed(`${i}`, i === 0 ? null : `${i - 1}`, levels(i % 59)));
    expect(policyFromEvents(long).levels).toEqual(levels(19_999 % 59));
    expect(policyHeads(long).get('levels')?.[0]?.length).toBe(20_000);
    expect(policyFromEvents([changed('a', 'b', levels(10)), changed('b', 'a', levels(20), 1)]).levels).toBeDefined();
    expect(policyFromEvents([changed('a', 'lost', levels(10))]).levels).toEqual(levels(10));
  });

  it('is the same in any order (300 cases)', () => {
    const log = fc.array(fc.record({ base: fc.nat(20), minute: fc.nat(5), value: fc.nat(39) }), { maxLength: 20 });
    fc.assert(
      fc.property(log, fc.infiniteStream(fc.nat()), (made, order) => {
        const events = made.map(({ base, minute, value }, i) =>
          changed(`${i}`, base < i ? `${base}` : null, levels(value), minute),
        );
        const shuffled = events.map((event) => ({ event, key: order.next().value })).sort((a, b) => a.key - b.key);
        expect(policyFromEvents(shuffled.map(({ event }) => event))).toEqual(policyFromEvents(events));
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
