import { describe, expect, it } from 'vitest';
import { listedLines } from '../../test/fixtures/radars.ts';
import { orderCases } from './order-cases.ts';

const NOW = Date.parse('2026-11-16T10:00:00Z');
const BEFORE = '2026-11-16T09:00:00Z';
const AFTER = '2026-11-16T11:00:00Z';
const calm = {
  ...listedLines('en')[0]!,
  mine: null,
  due: null,
  quiet: null,
  handover: { to: 'lead', acknowledgeBy: null, acceptedAt: BEFORE, acceptedBy: 'Lea' },
};
const mine = { role: 'owner', next: 'nothing' } as never;

describe('orderCases', () => {
  it('has late ones first, then the reader’s own, and leaves the rest as they came (R50, R61, W2)', () => {
    const waiting = { to: 'lead', acceptedAt: null, acceptedBy: null };
    const cases = [
      { ...calm, id: 'calm' },
      { ...calm, id: 'mine', mine },
      { ...calm, id: 'in-time', handover: { ...waiting, acknowledgeBy: AFTER }, due: { kind: 'update', at: AFTER } },
      { ...calm, id: 'not-taken', handover: { ...waiting, acknowledgeBy: BEFORE } },
      { ...calm, id: 'no-word', mine, due: { kind: 'update', at: BEFORE } },
      { ...calm, id: 'silent', quiet: { who: 'Lea', since: BEFORE, from: BEFORE } },
    ] as const;
    const ids = orderCases(cases as never, NOW).map(({ id }) => id);
    expect(ids).toEqual(['not-taken', 'no-word', 'silent', 'mine', 'calm', 'in-time']);
  });
});
