import { describe, expect, it } from 'vitest';
import { foldCases } from '../cases/fold-case.ts';
import { event, openedData } from '../cases/testing/events.ts';
import { quarterNumbers } from './quarter-numbers.ts';

const opened = (id: string, lead: number | null, over: object = {}) =>
  event(60, 'case.opened', `case:${id}`, {
    ...openedData({ ticket: `ticket-${id}`, ...over }),
    firstSignalAt: lead === null ? null : new Date(Date.parse('2026-11-16T10:00:00Z') - lead).toISOString(),
  });
const said = (id: string, type: string, data: object) => event(61, type, `case:${id}`, data);
const numbers = (log: ReturnType<typeof event>[]) => quarterNumbers([...foldCases(log).values()], { reasons: [] });

describe('what a quarter adds up to', () => {
  it('the middle of the lead times, of the cases in which a signal came first (R2)', () => {
    const log = [opened('a', 60_000), opened('b', 600_000), opened('c', 7_200_000), opened('d', null), opened('e', 0)];
    expect(numbers(log).lead).toEqual({ median: 600_000, count: 3 });
    expect(numbers([opened('a', 60_000), opened('b', 120_000)]).lead).toEqual({ median: 90_000, count: 2 });
    expect(numbers([opened('d', null)]).lead).toBeNull();
  });

  it('neutral cases apart: a colleague who is new is nobody’s failure, a customer who was not heard is (R14, R20)', () => {
    const log = [
      opened('a', null),
      said('a', 'case.reasons-set', { reasons: ['new-agent', 'approval'] }),
      opened('b', null),
      said('b', 'case.reasons-set', { reasons: ['new-agent', 'felt-unheard'] }),
    ];
    expect(numbers(log).neutral).toBe(1);
  });

  it('scores before and after, of the cases of which both are known (R83)', () => {
    const log = [
      opened('a', null),
      said('a', 'case.scores-set', {
        satisfactionBefore: 2,
        satisfactionAfter: 4,
        loyaltyBefore: 3,
        loyaltyAfter: null,
      }),
      opened('b', null),
      said('b', 'case.scores-set', { satisfactionBefore: 1, satisfactionAfter: 5 }),
    ];
    expect(numbers(log).scores).toEqual([{ kind: 'satisfaction', before: 1.5, after: 4.5, count: 2 }]);
  });
});
