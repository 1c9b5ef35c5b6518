import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDateReader } from './page-date.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Helsinki';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const read = createDateReader();

describe('dates in the language of a page', () => {
  it.each([
    ['en', 'Nov 14, 2026, 4:53 PM'],
    ['en', 'Sat, Nov 14, 2026, 4:53\u202fPM'],
    ['en-GB', '14 Nov 2026, 16:53'],
    ['fi', '14.11.2026 klo 16.53'],
    ['fi', 'la 14. marraskuuta 2026 klo 16.53'],
    ['et', '14. nov 2026, 16:53'],
    ['ja', '2026/11/14 16:53'],
    ['ja', '2026年11月14日(土) 16:53'],
    ['zh-CN', '2026年11月14日 16:53'],
    ['zh-CN', '2026年11月14日 下午4:53'],
    ['zh_CN', '2026年11月14日星期六 16:53'],
    ['id', '14 Nov 2026 16.53'],
    ['id', 'Sabtu, 14 November 2026 pukul 16.53'],
    ['de', '14.11.2026, 16:53'],
    ['de', '14. November 2026 um 16:53 Uhr'],
    ['fr', '14 nov. 2026 à 16:53'],
    ['fr', '14 nov. 2026, 16:53'],
    ['es', '14 nov 2026, 16:53'],
    ['pt-BR', '14 de nov. de 2026, 16:53'],
    ['pt', 'sábado, 14 de novembro de 2026 às 16:53'],
    ['sv', '14 nov. 2026 16:53'],
    ['en', 'Sat 11/14/2026 4:53 PM'],
    ['en', 'Sat 14/11/2026 16:53'],
    ['fi', 'la 14.11.2026 16.53'],
    ['ja', '2026/11/14(土) 16:53'],
    ['sv', 'lördag 14 november 2026 kl. 16:53'],
  ])('%s: %s', (language, text) => {
    expect(read(text, language, NOW)).toBe('2026-11-14T14:53:00Z');
  });

  it.each([
    ['no language known', null, 'Nov 14, 2026, 4:53 PM'],
    ['another language', 'fi', 'Nov 14, 2026, 4:53 PM'],
    ['no language that there is', 'x', 'Nov 14, 2026, 4:53 PM'],
    ['day or month, by country', 'en', '11/12/2025, 4:53 PM'],
    ['day or month, where the weekday fits both', 'en', 'Mon 2/3/2020 4:53 PM'],
    ['no such day', 'en', 'Feb 30, 2026, 4:53 PM'],
    ['no year', 'en', 'Nov 14, 4:53 PM'],
    ['how long ago', 'en', '2 days ago'],
    ['a part of the day that is not the language’s own', 'en', 'Nov 14, 2026, 4:53 iltapäivällä'],
    ['two times', 'en', 'Nov 14, 2026, 4:53 PM 5:53 PM'],
    ['tomorrow', 'en', 'Nov 24, 2026, 4:53 PM'],
    ['the hour that comes twice', 'fi', '25.10.2026 klo 3.30'],
    ['the hour that never comes', 'fi', '29.3.2026 klo 3.30'],
    ['the wrong weekday', 'en', 'Sun, Nov 14, 2026, 4:53 PM'],
    ['words', 'en', 'x'.repeat(5000)],
  ])('%s: not known', (_name, language, text) => {
    expect(read(text, language, NOW)).toBeNull();
  });

  it('a day above 12 tells the order; noon and midnight are told apart; seconds are kept', () => {
    expect(read('11/14/2025, 4:53 PM', 'en', NOW)).toBe('2025-11-14T14:53:00Z');
    expect(read('Nov 4, 2026, 12:05 AM', 'en', NOW)).toBe('2026-11-03T22:05:00Z');
    expect(read('Nov 4, 2026, 12:05 PM', 'en', NOW)).toBe('2026-11-04T10:05:00Z');
    expect(read('Nov 4, 2026, 4:53:09 PM', 'en', NOW)).toBe('2026-11-04T14:53:09Z');
  });

  it.each(['en', 'en-GB', 'fi', 'et', 'ja', 'zh-CN', 'id', 'de', 'fr', 'es', 'pt-BR', 'pt-PT', 'sv'])(
    '%s: what this browser itself writes is read back, or not at all',
    (language) => {
      const styles = ['full', 'long', 'medium', 'short'] as const;
      let known = 0;
      for (let step = 0; step < 24; step++) {
        const at = Date.UTC(2024, step, 1 + ((step * 7) % 27), (step * 5) % 24, (step * 13) % 60);
        for (const dateStyle of styles) {
          const text = new Intl.DateTimeFormat(language, { dateStyle, timeStyle: 'short' }).format(at);
          const found = read(text, language, NOW);
          if (found !== null) expect(found).toBe(new Date(at).toISOString().replace('.000Z', 'Z'));
          if (found !== null) known += 1;
        }
      }
      // Of 96, nearly all; figures alone may be another country's.
      expect(known).toBeGreaterThan(70);
    },
  );
});
