import { expect, it } from 'vitest';
import { makeClock } from './testing/make-clock.ts';
import { tickFor } from './tick-for.ts';

const at = (time: string) => Date.parse(`2026-11-16T${time}Z`);

it('looks each second from before the last minute until the clock is over, and rests else (issue 4, item 6)', () => {
  const clocks = [makeClock(), makeClock({ dueAt: '2026-11-17T12:00:00Z' })];
  expect(tickFor(clocks, at('11:58:00'))).toBe(15_000);
  expect(tickFor(clocks, at('11:58:45'))).toBe(1000);
  expect(tickFor(clocks, at('12:00:01'))).toBe(1000);
  expect(tickFor(clocks, at('12:00:02'))).toBe(15_000);
});

it('rests for clocks that do not run', () => {
  expect(tickFor([makeClock({ stage: 'paused', dueAt: null }), makeClock({ stage: 'met' })], at('11:59:59'))).toBe(
    15_000,
  );
  expect(tickFor([], at('11:59:59'))).toBe(15_000);
});
