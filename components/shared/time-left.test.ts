import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n/translator.ts';
import { timeLeft } from './time-left.ts';

const en = translator('en');

describe('timeLeft', () => {
  it.each([
    [30, 'less than a minute'],
    [59 * 60 + 59, '59 min'],
    [3600, '1 h'],
    [2 * 3600 + 10 * 60 + 40, '2 h 10 min'],
    [24 * 3600, '1 d'],
    [51 * 3600 + 1800, '2 d 3 h'],
    [-90 * 60, '1 h 30 min'],
  ])('%d s is %s', (seconds, words) => expect(timeLeft(seconds, en)).toBe(words));

  it('never says office time in days', () => {
    expect(timeLeft(26 * 3600, en, false)).toBe('26 h');
  });

  it('speaks Finnish and Japanese', () => {
    expect(timeLeft(7800, translator('fi'))).toBe('2 t 10 min');
    expect(timeLeft(7800, translator('ja'))).toBe('2時間10分');
  });
});
