import { describe, expect, it } from 'vitest';
import { parseDates } from './typed-dates.ts';

const read = (text: string, locale = 'fi') => {
  const parsed = parseDates(text, locale);
  return parsed.ok ? parsed.dates.join(' ') : parsed.fault;
};

describe('holidays as people type them', () => {
  it.each([
    ['2026-12-06', '2026-12-06'],
    ['24.12.2026, 6.12.2026', '2026-12-06 2026-12-24'],
    ['2026年12月24日', '2026-12-24'],
    ['2026/1/1', '2026-01-01'],
    ['2026-12-30 – 2027-01-01', '2026-12-30 2026-12-31 2027-01-01'],
    ['2026-12-24 - 2026-12-25\n2026-12-24', '2026-12-24 2026-12-25'],
  ])('%s', (text, dates) => expect(read(text)).toBe(dates));

  it.each([
    ['', 'empty'],
    ['Christmas', 'unclear'],
    ['12/24/2026', 'unclear'],
    ['2026-02-30', 'none'],
    ['2026-12-26 – 2026-12-24', 'none'],
    ['2026-01-01 – 2126-01-01', 'many'],
  ])('%s is refused: %s', (text, fault) => expect(read(text)).toBe(fault));

  it.each([
    ['24/11/2026', 'en-GB', '2026-11-24'],
    ['5/6/2026', 'en-GB', '2026-06-05'],
    ['5/6/2026', 'en-US', '2026-05-06'],
    ['11/24/2026', 'en-US', '2026-11-24'],
    ['24/11/2026', 'fi-FI', '2026-11-24'],
    ['24/11/2026 - 25/11/2026, 2026-12-06', 'en-GB', '2026-11-24 2026-11-25 2026-12-06'],
    ['24.11.2026', 'en-US', '2026-11-24'],
    ['2026/11/24', 'en-GB', '2026-11-24'],
    ['24/11/2026', 'en-US', 'unclear'],
    ['11/24/2026', 'en-GB', 'unclear'],
    ['31/11/2026', 'en-GB', 'none'],
    ['5/6/2026', 'ja-JP', 'unclear'],
    ['5/6/2026', 'en-CA', 'unclear'],
  ])('%s with slashes in the order of %s: %s', (text, locale, found) => expect(read(text, locale)).toBe(found));
});
