import { describe, expect, it } from 'vitest';
import { parseRetryAfter, readBudget } from './fetch-api.ts';

const NOW = Date.parse('2026-11-16T09:00:00Z');

describe('how long to wait', () => {
  it.each([
    ['30', 30],
    ['0', 0],
    ['1.2', 2],
    ['Mon, 16 Nov 2026 09:01:30 GMT', 90],
    ['Mon, 16 Nov 2026 08:00:00 GMT', 0],
    ['soon', 60],
    ['', 60],
    [null, 60],
  ])('Retry-After %s: %i s', (header, seconds) => {
    expect(parseRetryAfter(header, NOW)).toBe(seconds);
  });
});

describe('what is left of the limit', () => {
  it.each([
    [{ 'x-rate-limit': '700', 'x-rate-limit-remaining': '70' }, 0.1],
    [{ 'ratelimit-limit': '200', 'ratelimit-remaining': '200' }, 1],
    [{ 'x-rate-limit': '700' }, null],
    [{ 'x-rate-limit': 'many', 'x-rate-limit-remaining': 'few' }, null],
    [{}, null],
  ])('%o: %s', (headers, left) => {
    expect(readBudget(new Headers(headers as Record<string, string>))).toBe(left);
  });
});
