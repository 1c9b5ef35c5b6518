import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { event } from '../cases/testing/events.ts';
import { eventSchema } from './event.ts';
import { isEvent } from './is-event.ts';
import { isDay, moment } from './z.ts';

const ODD = fc.constantFrom<unknown>(
  ...[undefined, null, '', 'short', 'long enough', 0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, true, [], {}],
  ...[['a'], { constructor: 'x' }, Object.create(null), Object.create({}), new Date(0), { [Symbol('s')]: 1 }],
  ...[JSON.parse('{"__proto__": 1}'), 'team', 'closed', 'case.opened', 'case.', '.opened', 'Case.opened', 'case:a'],
  ...['case:', 'case:\n', 'case:a\n', 'other:a', '2026-11-16T09:30:00Z', '2026-02-31T09:30:00Z', 'case.opened\n'],
);
const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
const time = fc
  .tuple(fc.constantFrom('0000', '1900', '2000', '2024', '2026', '9999'), two(13), two(32), two(25), two(61), two(61))
  .map(([year, month, day, hour, minute, second]) => `${year}-${month}-${day}T${hour}:${minute}:${second}`);
const tail = fc.constantFrom(
  '.000Z~0000',
  '.999Z~ffff',
  '.000Z',
  'Z~0000',
  '.000Z~000g',
  '.000Z~0000 ',
  '.000Z~0000\n',
);
const at = fc
  .tuple(time, fc.oneof({ weight: 3, arbitrary: fc.constant('.000Z~0000') }, tail))
  .map((all) => all.join(''));
const ordinary = event(0, 'case.accepted', 'case:a', {});
const key = fc.constantFrom(...Object.keys(ordinary), 'on', 'link', 'more');

describe('isEvent', () => {
  it('says of everything what the schema says, whatever was damaged in it (law 12)', () => {
    const seen = { yes: 0, no: 0 };
    const damages = fc.array(fc.tuple(key, fc.oneof(ODD, at)), { maxLength: 2 });
    fc.assert(
      fc.property(fc.option(at), damages, fc.option(key), (time, damaged, missing) => {
        const value: Record<string, unknown> = {
          ...ordinary,
          ...(time && { at: time }),
          ...Object.fromEntries(damaged),
        };
        if (missing && damaged.length === 0) delete value[missing];
        const isOne = eventSchema.safeParse(value).success;
        seen[isOne ? 'yes' : 'no']++;
        expect(isEvent(value)).toBe(isOne);
      }),
      { numRuns: 20_000 },
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(1000);
    for (const value of [null, undefined, 1, 'text', [], new Map()]) expect(isEvent(value)).toBe(false);
  });

  it('asks the schema only of what is out of the ordinary', () => {
    const asked = vi.spyOn(eventSchema, 'safeParse');
    try {
      expect(isEvent(ordinary)).toBe(true);
      expect(asked).not.toHaveBeenCalled();
      expect(isEvent({ ...ordinary, on: '2027-11-16T09:00:00.000Z' })).toBe(true);
      expect(asked).toHaveBeenCalledOnce();
    } finally {
      asked.mockRestore();
    }
  });
});

it('an id of four signs that take two units each is as short for both (found by `npm run fuzz`)', () => {
  const short = { ...ordinary, id: '\u{10000}'.repeat(4) };
  expect(isEvent(short)).toBe(eventSchema.safeParse(short).success);
});

it('a day or a moment is taken without a calendar only where the calendar has it', () => {
  const isThere = (text: string) => {
    const millis = Date.parse(text);
    return (
      !Number.isNaN(millis) &&
      new Date(Date.parse(`${text.slice(0, 10)}T00:00:00Z`)).toISOString().startsWith(text.slice(0, 10))
    );
  };
  const kept = moment();
  fc.assert(
    fc.property(time, fc.constantFrom('Z', '.5Z', '.000Z', '.123456789Z'), (start, end) => {
      expect(kept.safeParse(start + end).success).toBe(isThere(start + end));
      const midnight = Date.parse(`${start.slice(0, 10)}T00:00:00Z`);
      expect(isDay(start.slice(0, 10))).toBe(!Number.isNaN(midnight) && isThere(`${start.slice(0, 10)}T00:00:00Z`));
    }),
    { numRuns: 5000 },
  );
});
