import { expect, it } from 'vitest';
import { isSame } from './is-same.ts';

it('two values are the same where they say the same, and a long list of which one entry changed is compared at once', () => {
  expect(isSame({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
  expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isSame({ a: null }, {})).toBe(false);
  expect(isSame([1, 2], [1])).toBe(false);
  expect(isSame([], {})).toBe(false);
  expect(isSame('1', 1)).toBe(false);
  const list = Array.from({ length: 50_000 }, (_, i) => ({ domain: `c${i}.example`, tier: 'high' }));
  const changed = list.map((item, i) => (i === 49_999 ? { ...item, tier: 'low' } : item));
  const before = performance.now();
  expect(isSame(list, changed)).toBe(false);
  expect(isSame(list, [...list])).toBe(true);
  expect(performance.now() - before).toBeLessThan(50);
});
