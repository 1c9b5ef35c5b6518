import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n/translator.ts';
import { when } from './when.ts';

const now = Date.parse('2026-11-16T09:50:00Z');
const london = { say: translator('en'), locale: 'en-GB', timeZone: 'Europe/London' };

describe('when', () => {
  it.each([
    ['2026-11-16T17:30:00Z', '17:30'],
    ['2026-11-17T09:30:00Z', 'tomorrow 09:30'],
    ['2026-11-15T23:59:00Z', 'yesterday 23:59'],
    ['2026-11-19T09:30:00Z', 'Thu 09:30'],
    ['2026-12-24T09:30:00Z', '24 Dec 09:30'],
  ])('%s is %s', (at, words) => expect(when(at, now, london)).toBe(words));

  it('counts days where the reader is, not in UTC', () => {
    const tokyo = { say: translator('ja'), locale: 'ja', timeZone: 'Asia/Tokyo' };
    expect(when('2026-11-16T16:00:00Z', now, tokyo)).toBe('明日 1:00');
  });

  it('is right across the night the clocks change', () => {
    const before = Date.parse('2026-10-24T20:00:00Z');
    expect(when('2026-10-25T21:00:00Z', before, { ...london, timeZone: 'Europe/Helsinki' })).toBe('tomorrow 23:00');
  });
});
