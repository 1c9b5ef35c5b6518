import { describe, expect, it } from 'vitest';
import { formatMoment } from './format-moment.ts';

const moment = Date.parse('2026-06-10T07:30:00Z');

describe('formatMoment', () => {
  it.each([
    ['en', 'Wed 10:30', 'Wed 10 Jun 10:30'],
    ['fi', 'ke klo 10.30', 'ke 10.6. klo 10.30'],
    ['et', 'K kell 10:30', 'K 10. juuni kell 10:30'],
    ['zh', '周三 10:30', '6月10日 周三 10:30'],
    ['id', 'Rabu pukul 10.30', 'Rabu 10 Jun pukul 10.30'],
    ['ja', '水曜日 10:30', '6月10日 水曜日 10:30'],
  ])('reads well in %s, with the date where the day alone would not tell', (language, near, far) => {
    expect(formatMoment(moment, language, 'Europe/Helsinki', moment - 86_400_000)).toBe(near);
    expect(formatMoment(moment, language, 'Europe/Helsinki')).toBe(far);
    expect(formatMoment(moment, language, 'Europe/Helsinki', moment - 6 * 86_400_000)).toBe(far);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => formatMoment(moment, 'en', 'Mars/Base')).toThrow(RangeError);
  });
});
