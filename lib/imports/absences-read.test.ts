import { describe, expect, it } from 'vitest';
import { readAbsences } from './absences-read.ts';

const NOW = '2026-11-22T08:00:00Z';
const file = (...entries: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...entries.flatMap((lines, i) => ['BEGIN:VEVENT', `UID:${i}`, ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');
const read = (text: string, zone = 'Europe/Helsinki') => {
  const result = readAbsences(text, zone, NOW);
  return result.ok ? result.found.map(({ from, until, isLikely }) => [from, until, isLikely]) : result.fault;
};

describe('time away in a calendar file (R41)', () => {
  it('takes whole days in the zone of the working hours', () => {
    const text = file(['DTSTART;VALUE=DATE:20261223', 'DTEND;VALUE=DATE:20261228', 'SUMMARY:Private']);
    expect(read(text)).toEqual([['2026-12-22T22:00:00.000Z', '2026-12-27T22:00:00.000Z', true]]);
    expect(read(text, 'Asia/Tokyo')).toEqual([['2026-12-22T15:00:00.000Z', '2026-12-27T15:00:00.000Z', true]]);
  });

  it('tells time away from meetings, in six languages', () => {
    const at = (hour: string, title: string) => [
      `DTSTART:20261201T${hour}0000`,
      `DTEND:20261201T${hour}3000`,
      `SUMMARY:${title}`,
    ];
    const titles = [
      'Dentist, out of office',
      'Talviloma',
      'Puhkus',
      '请假',
      'Cuti tahunan',
      '有給休暇',
      'Weekly meeting',
      'Official visit',
    ];
    const found = read(file(...titles.map((title, i) => at(String(i + 10), title))));
    expect((found as unknown[][]).map(([, , isLikely]) => isLikely)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect((found as unknown[][])[0]?.[0]).toBe('2026-12-01T08:00:00.000Z');
  });

  it('leaves out what is over, and names a file that is none', () => {
    expect(read(file(['DTSTART;VALUE=DATE:20260701', 'DTEND;VALUE=DATE:20260730', 'SUMMARY:Summer']))).toEqual([]);
    expect(read('domain,name')).toBe('no-calendar');
    expect(read(file())).toBe('no-events');
  });
});
