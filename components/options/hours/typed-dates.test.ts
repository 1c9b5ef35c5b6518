import { describe, expect, it } from 'vitest';
import { parseDates } from './typed-dates.ts';

const read = (text: string) => {
  const parsed = parseDates(text);
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
});
