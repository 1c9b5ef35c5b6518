import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findInstant, formatInstant } from './instants.ts';

it('writes every instant as the platform does, without a fraction of nothing (10,000 cases)', () => {
  const instant = fc.oneof(
    fc.integer({ min: -8.64e15, max: 8.64e15 }),
    fc.integer({ min: -1e7, max: 1e7 }).map((minutes) => minutes * 60_000),
    fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }).map((seconds) => seconds * 1000),
  );
  fc.assert(
    fc.property(instant, (ms) => {
      expect(formatInstant(ms)).toBe(new Date(ms).toISOString().replace('.000Z', 'Z'));
      expect(findInstant(formatInstant(ms))).toBe(ms);
    }),
    { numRuns: 10_000, seed: 20261116 },
  );
  expect(() => formatInstant(Number.NaN)).toThrow(RangeError);
});

it('finds no instant where there is none', () => {
  expect([findInstant(null), findInstant(''), findInstant('2026-13-45T25:61:00Z')]).toEqual([null, null, null]);
});
