import { describe, expect, it } from 'vitest';
import { firstSignalAt } from './first-signal-at.ts';

type Ask = Parameters<typeof firstSignalAt>;
const observedAt = '2026-11-16T12:00:00Z';
const at = (signals: { points: number; message: string | null }[], sent: Record<string, string | null> = {}) => {
  const messages = Object.entries(sent).map(([id, sentAt]) => ({ id, sentAt }));
  return firstSignalAt({ messages, observedAt } as Ask[0], { signals } as Ask[1]);
};

describe('firstSignalAt (R2)', () => {
  it('is when the first message with a signal was sent, however late the ticket is opened here', () => {
    const sent = { m1: '2026-11-13T08:00:00Z', m2: '2026-11-14T08:00:00Z', m3: '2026-11-15T08:00:00Z' };
    expect(
      at(
        [3, 2].map((n) => ({ points: 9, message: `m${n}` })),
        sent,
      ),
    ).toBe(sent.m2);
  });

  it('is when it was read, where no time is proven, nothing was said, or the time is still to come', () => {
    expect(at([{ points: 9, message: 'm1' }], { m1: null })).toBe(observedAt);
    expect(at([{ points: 9, message: null }])).toBe(observedAt);
    expect(at([{ points: 9, message: 'm1' }], { m1: '2027-11-16T12:00:00Z' })).toBe(observedAt);
  });

  it('is null where nothing counts', () => {
    expect(at([{ points: 0, message: 'm1' }], { m1: '2026-11-13T08:00:00Z' })).toBeNull();
    expect(at([])).toBeNull();
  });
});
