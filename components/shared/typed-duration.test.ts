import { describe, expect, it } from 'vitest';
import { LANGUAGES, translator } from '../../lib/i18n/translator.ts';
import { parseTypedDuration, spellTypedDuration } from './typed-duration.ts';

const isoOf = (text: string) => {
  const parsed = parseTypedDuration(text);
  return parsed.ok ? parsed.iso : parsed.fault;
};

describe('a length of time as people type it', () => {
  it.each([
    ['90m', 'PT1H30M'],
    ['1 h 30 min', 'PT1H30M'],
    ['1h30m', 'PT1H30M'],
    ['1,5 h', 'PT1H30M'],
    ['1.5 hours', 'PT1H30M'],
    ['1:30', 'PT1H30M'],
    ['PT90M', 'PT1H30M'],
    ['2 hours and 15 minutes', 'PT2H15M'],
    ['8 t', 'PT8H'],
    ['2 tuntia ja 15 min', 'PT2H15M'],
    ['1時間30分', 'PT1H30M'],
    ['2 jam dan 15 menit', 'PT2H15M'],
    ['９０分', 'PT1H30M'],
    ['45 s', 'PT45S'],
    ['105 h', 'PT105H'],
  ])('%s is %s', (text, iso) => expect(isoOf(text)).toBe(iso));

  it.each([
    ['1 day', 'days'],
    ['3 working days', 'days'],
    ['2 pv', 'days'],
    ['1 työpäivä', 'days'],
    ['3営業日', 'days'],
    ['3 hari kerja', 'days'],
    ['P1D', 'days'],
    ['0', 'zero'],
    ['0 h', 'zero'],
    ['876000 h', 'long'],
    ['90', 'unit'],
    ['soon', 'unclear'],
    ['4 apples', 'unclear'],
    ['1 h -', 'unclear'],
    ['', 'unclear'],
  ])('%s is refused: %s (docs/clocks.md, case 6)', (text, fault) => expect(isoOf(text)).toBe(fault));

  it.each(LANGUAGES)('what is shown in %s can be typed again', (language) => {
    const say = translator(language);
    for (const iso of ['PT1H', 'PT1H30M', 'PT15M', 'PT45S', 'PT2H5M10S', 'PT105H'])
      expect(isoOf(spellTypedDuration(iso, say))).toBe(iso);
    expect(spellTypedDuration('soon', say)).toBe('soon');
  });
});
