import { describe, expect, it } from 'vitest';
import { readIcs } from './read-ics.ts';

const WINDOW = { from: '2026-01-01', until: '2029-11-22' };
const file = (...entries: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...entries, 'END:VCALENDAR'].join('\r\n');
const entry = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const day = (date: string, ...more: string[]) =>
  entry('UID:a', `DTSTART;VALUE=DATE:${date}`, 'SUMMARY:Day off', ...more);
const events = (text: string) => {
  const read = readIcs(text, WINDOW);
  if (!read.ok) throw new Error(read.fault);
  return read.events.map(({ from, until }) => [from, until]);
};

describe('a calendar file', () => {
  it('gives whole days, one or several', () => {
    expect(events(file(day('20261206')))).toEqual([['2026-12-06', '2026-12-07']]);
    expect(events(file(day('20261224', 'DTEND;VALUE=DATE:20261227')))).toEqual([['2026-12-24', '2026-12-27']]);
  });

  it('spells a yearly series out within the window, without the times that were taken out', () => {
    const text = file(day('20200101', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20280101'));
    expect(events(text)).toEqual([
      ['2026-01-01', '2026-01-02'],
      ['2027-01-01', '2027-01-02'],
      ['2029-01-01', '2029-01-02'],
    ]);
  });

  it('moves the one time of a series that an exception moves, and of no other series', () => {
    const series = day('20260601', 'RRULE:FREQ=YEARLY;COUNT=2');
    const moved = entry('UID:a', 'RECURRENCE-ID;VALUE=DATE:20270601', 'DTSTART;VALUE=DATE:20270602', 'SUMMARY:Later');
    const other = entry('UID:b', 'DTSTART;VALUE=DATE:20260601', 'RRULE:FREQ=YEARLY;COUNT=2');
    expect(events(file(series, moved, other)).map(([from]) => from)).toEqual([
      '2026-06-01',
      '2026-06-01',
      '2027-06-01',
      '2027-06-02',
    ]);
  });

  it('tells instants where the zone is known, by the file or by name, and local times where it is not', () => {
    const at = (start: string, end: string) => entry('UID:t', `DTSTART${start}`, `DTEND${end}`);
    expect(events(file(at(':20260704T060000Z', ':20260704T070000Z')))).toEqual([
      ['2026-07-04T06:00:00Z', '2026-07-04T07:00:00Z'],
    ]);
    const helsinki = at(';TZID=Europe/Helsinki:20260704T090000', ';TZID=Europe/Helsinki:20260704T100000');
    expect(events(file(helsinki))).toEqual([['2026-07-04T06:00:00Z', '2026-07-04T07:00:00Z']]);
    expect(events(file(at(':20260704T090000', ':20260704T100000')))).toEqual([
      ['2026-07-04T09:00:00', '2026-07-04T10:00:00'],
    ]);
  });

  it('leaves out what was cancelled or lies outside the window', () => {
    expect(events(file(day('20261206', 'STATUS:CANCELLED'), day('20191206'), day('20301206')))).toEqual([]);
  });

  it('counts what it does not understand and keeps the rest', () => {
    const read = readIcs(file(day('20261345'), entry('UID:n', 'SUMMARY:No date'), day('20261206')), WINDOW);
    expect(read).toMatchObject({ ok: true, unread: 2, events: [{ from: '2026-12-06', title: 'Day off' }] });
  });
});

describe('a calendar file that is none, or too much', () => {
  it.each([
    ['', 'no-calendar'],
    ['these are the holidays', 'no-calendar'],
    ['<html><body>Please sign in</body></html>', 'no-calendar'],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT', 'no-calendar'],
    ['BEGIN:VCARD\r\nFN:Kim\r\nEND:VCARD', 'no-calendar'],
    [file(), 'no-events'],
    ['x'.repeat(2_000_001), 'too-long'],
    [file(...Array.from({ length: 10_000 }, () => day('20260101'))), 'too-many'],
    [file(day('20260101', 'RRULE:FREQ=DAILY'), day('20260101', 'RRULE:FREQ=DAILY')), 'too-many'],
  ])('%#: is refused by name, at once', (text, fault) => {
    const started = performance.now();
    expect(readIcs(text, WINDOW)).toMatchObject({ ok: false, fault });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each(['DAILY;BYMONTH=2;BYMONTHDAY=30', 'DAILY;INTERVAL=7;BYDAY=TU', 'SECONDLY', 'HOURLY'])(
    'with a series without an end in sight is read without it: %s',
    (rule) => {
      const endless = Array.from({ length: 50 }, () => day('20260105', `RRULE:FREQ=${rule}`));
      const started = performance.now();
      expect(readIcs(file(...endless, day('20261206')), WINDOW)).toMatchObject({ ok: true, unread: 50 });
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});

describe('a series of hundreds of rules or dates (found by `npm run fuzz`)', () => {
  it.each([
    ['rules', Array.from({ length: 400 }, () => 'RRULE:FREQ=WEEKLY;INTERVAL=0;BYDAY=MO,TU')],
    [
      'dates',
      Array.from({ length: 3000 }, (_, i) => `EXDATE:2026${String(1 + (i % 9)).padStart(2, '0')}01T0900${i % 60}Z`),
    ],
  ])('%s: it is counted as not understood', (_, lines) => {
    expect(readIcs(file(entry('UID:a', 'DTSTART:20261120T090000Z', 'DURATION:PT1H', ...lines)), WINDOW)).toEqual({
      ok: true,
      events: [],
      unread: 1,
    });
  });
});
