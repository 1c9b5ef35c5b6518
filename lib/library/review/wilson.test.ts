import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilson } from './wilson.ts';

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998) 857–872,
// Table I, method 3 (score without continuity correction).
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies between %d and %d (Newcombe 1998)', (hits, of, low, high) => {
  const found = wilson(hits, of);
  expect(found?.low).toBeCloseTo(low, 4);
  expect(found?.high).toBeCloseTo(high, 4);
});

it('is nothing where nothing was counted, and holds the share itself', () => {
  expect(wilson(0, 0)).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
      const hits = Math.round(of * part);
      const { low, high } = wilson(hits, of)!;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(hits / of + 1e-9);
      expect(high).toBeGreaterThanOrEqual(hits / of - 1e-9);
    }),
  );
});
