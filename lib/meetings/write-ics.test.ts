import 'temporal-polyfill/global';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Meeting, writeIcs } from './write-ics.ts';

const MEETING: Meeting = {
  id: 'case-0192-post-mortem',
  sequence: 0,
  title: 'Post-mortem',
  at: '2026-11-16T09:50:00Z',
  minutes: 45,
  people: [],
  writtenAt: '2026-11-10T08:00:00.123Z',
};

const write = (over: Partial<Meeting> = {}) => writeIcs({ ...MEETING, ...over });
const read = (text: string) => {
  const calendar = ICAL.Component.fromString(text);
  return { calendar, entry: new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component) };
};
const named = (entry: ICAL.Event) =>
  entry.attendees.map((one) => [one.getFirstParameter('cn'), one.getFirstValue()?.toString()]);

describe('a calendar file of a meeting (R76, R97)', () => {
  it('says when in UTC, and needs no time zone', () => {
    const text = write();
    expect(text).toContain('DTSTART:20261116T095000Z\r\nDTEND:20261116T103500Z\r\n');
    expect(text).toContain('DTSTAMP:20261110T080000Z\r\n');
    expect(text).not.toContain('TZID');
    const { calendar } = read(text);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  });

  it('keeps its id and counts its changes, so that a calendar replaces what it has', () => {
    const [first, moved] = [read(write()), read(write({ sequence: 1, at: '2026-11-17T09:50:00Z' }))];
    expect(moved.entry.uid).toBe(first.entry.uid);
    expect([first.entry.sequence, moved.entry.sequence]).toEqual([0, 1]);
  });

  it('names people with commas, quotation marks, emoji and right-to-left script; makes up no address', () => {
    const people = [
      { name: 'Doe, Kim; "KD"' },
      { name: 'دانا 😀', address: 'dana@team.example' },
      { name: '山田: 太郎\r\nX-EVIL:1' },
    ];
    const text = write({ people });
    expect(named(read(text).entry)).toEqual([
      ["Doe, Kim; 'KD'", 'invalid:nomail'],
      ['دانا 😀', 'mailto:dana@team.example'],
      ['山田: 太郎 X-EVIL:1', 'invalid:nomail'],
    ]);
    expect(text).not.toMatch(/^X-EVIL/m);
  });

  it('folds lines at 75 octets, never within a character', () => {
    const text = write({ title: '振り返り😀'.repeat(40), people: [{ name: 'é'.repeat(200) }] });
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(read(text).entry.summary).toBe('振り返り😀'.repeat(40));
  });

  it('refuses a time that is none', () => {
    expect(() => write({ at: 'soon' })).toThrow(RangeError);
    expect(() => write({ minutes: 0 })).toThrow(/minutes/);
  });

  it('gives back every text that was put in', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: fc.constantFrom(...'"^,;:\\n\n\r\t N=é😀א'), maxLength: 120 }),
    );
    // Control characters are left out, and what is of one line has no breaks.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taken out
    const tidy = (text: string) => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '');
    const line = (text: string) => tidy(text).replace(/\s+/gu, ' ').trim();
    fc.assert(
      fc.property(typed, typed, typed, fc.array(typed, { maxLength: 4 }), (title, place, words, names) => {
        const { entry } = read(write({ title, place, text: words, people: names.map((name) => ({ name })) }));
        expect(entry.summary ?? '').toBe(line(title));
        expect(entry.location ?? '').toBe(line(place));
        expect(entry.description ?? '').toBe(words.trim() ? tidy(words.replace(/\r\n?/g, '\n')).trim() : '');
        expect(named(entry).map(([name]) => name ?? '')).toEqual(
          names.map((name) => line(name).replaceAll('"', "'").replaceAll('\\', '/')),
        );
      }),
      { numRuns: 500 },
    );
  });
});
