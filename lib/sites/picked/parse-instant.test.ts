import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEpoch, parseInstant, parseLocal } from './parse-instant.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('times that name their zone', () => {
  it.each([
    ['2026-11-14T08:15:00Z', '2026-11-14T08:15:00Z'],
    ['2026-11-14 10:15:00 +0200', '2026-11-14T08:15:00Z'],
    ['2026-11-14T10:15+02:00', '2026-11-14T08:15:00Z'],
    ['2026-11-14T08:15:00.250Z', '2026-11-14T08:15:00.250Z'],
    ['Sat, 14 Nov 2026 16:53:01 +0900', '2026-11-14T07:53:01Z'],
    ['Sat, 14 Nov 2026 16:53:01 GMT', '2026-11-14T16:53:01Z'],
    ['2026-11-14 08:15:00 UTC', '2026-11-14T08:15:00Z'],
  ])('%s', (text, instant) => expect(parseInstant(text, NOW)).toBe(instant));

  it.each([
    '2026-11-14T08:15:00',
    '2026-11-14',
    '{{ entry.created | iso }}',
    'Sat Nov 14 16:53:01 2026',
    '14.11.2026 08:15',
    '11/14/2026 08:15 AM',
    'yesterday',
    '',
    '2026-02-30T08:15:00Z',
    '2026-11-29T08:15:00Z',
    '1970-01-01T00:00:00Z',
    '2026-13-01T00:00:00Z',
    'Sat, 31 Feb 2026 16:53:01 +0900',
  ])('“%s” proves nothing', (text) => expect(parseInstant(text, NOW)).toBeUndefined());

  it('seconds and milliseconds since 1970, and no other number', () => {
    expect(parseEpoch('1794644100', NOW)).toBe('2026-11-14T08:15:00Z');
    expect(parseEpoch('1794644100000', NOW)).toBe('2026-11-14T08:15:00Z');
    for (const text of ['4711', '20261114081500', '0358401234', '']) expect(parseEpoch(text, NOW)).toBeUndefined();
  });
});

describe('times that a person said how to read', () => {
  it.each([
    ['14.11.2026 10:15', 'dmy', 'Europe/Helsinki', '2026-11-14T08:15:00Z'],
    ['klo 10.15, 14.11.2026', 'dmy', 'Europe/Helsinki', '2026-11-14T08:15:00Z'],
    ['11/14/2026 5:15 PM', 'mdy', 'Asia/Tokyo', '2026-11-14T08:15:00Z'],
    ['2026年11月14日 17:15', 'ymd', 'Asia/Tokyo', '2026-11-14T08:15:00Z'],
    ['12/11/2026 12:05 am', 'dmy', 'UTC', '2026-11-12T00:05:00Z'],
  ] as const)('%s, %s in %s', (text, order, zone, instant) => expect(parseLocal(text, order, zone, NOW)).toBe(instant));

  it.each([
    ['14.11.2026', 'dmy', 'UTC'],
    ['10:15', 'dmy', 'UTC'],
    ['14/11/2026 10:15', 'mdy', 'UTC'],
    ['25.10.2026 03:30', 'dmy', 'Europe/Helsinki'], // comes twice
    ['29.3.2026 03:30', 'dmy', 'Europe/Helsinki'], // never comes
    ['14.11.2026 10:15', 'dmy', 'Mars/Olympus'],
    ['14.11.2026 25:15', 'dmy', 'UTC'],
    ['2 hours ago', 'dmy', 'UTC'],
  ] as const)('%s, %s in %s is none', (text, order, zone) =>
    expect(parseLocal(text, order, zone, NOW)).toBeUndefined(),
  );

  it('gives back the moment that was written (property)', () => {
    const moment = fc.integer({ min: Date.parse('2001-01-01'), max: NOW }).map((at) => at - (at % 60_000));
    fc.assert(
      fc.property(moment, fc.constantFrom('UTC', 'Asia/Tokyo', 'Europe/Helsinki', 'America/New_York'), (at, zone) => {
        const text = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(at);
        const found = parseLocal(text, 'ymd', zone, NOW);
        if (found !== undefined) expect(Date.parse(found)).toBe(at);
      }),
    );
  });
});
