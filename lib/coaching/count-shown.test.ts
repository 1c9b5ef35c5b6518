import { describe, expect, it } from 'vitest';
import { event } from '../cases/testing/events.ts';
import { countShown, shownName } from './count-shown.ts';

const name = shownName('anger/fed-up', 'explicit');
const disagreed = (at: number, ticket: string, strength = 'explicit') =>
  event(at, 'ticket.disagreed', `ticket:${ticket}`, {
    kind: 'anger',
    rule: 'anger/fed-up',
    strength,
    reason: 'quoted',
  });
const seen = (n: number) => Array.from({ length: n }, (_, i) => ({ ticket: `t${i}`, rules: [name, name] }));

describe('how often a pattern was shown (R96)', () => {
  it('counts tickets, each once, and disagreement on those alone', () => {
    const log = [disagreed(1, 't0'), disagreed(2, 't0'), disagreed(3, 'elsewhere'), disagreed(4, 't1', 'tone')];
    expect([...countShown([...seen(9), { ticket: 'old' }], log)]).toEqual([
      [name, { tickets: 9, disagreed: 1, low: null, high: null }],
    ]);
  });

  it('has an interval from ten tickets on', () => {
    const counted = countShown(seen(10), [disagreed(1, 't0'), disagreed(2, 't1'), disagreed(3, 't2')]).get(name);
    expect(counted).toMatchObject({ tickets: 10, disagreed: 3 });
    expect(counted?.low).toBeCloseTo(0.108, 3);
    expect(counted?.high).toBeCloseTo(0.603, 3);
  });
});
