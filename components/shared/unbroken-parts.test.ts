import { describe, expect, it } from 'vitest';
import '../../lib/i18n/all-catalogues.ts';
import { LANGUAGES, translator } from '../../lib/i18n/translator.ts';
import { unbrokenParts } from './unbroken-parts.ts';

const TIME = { hours: 7, minutes: 35, seconds: 20, days: 3 };
const KEYS = [
  ...(['clock.seconds', 'clock.minutes', 'clock.hours', 'clock.hours-minutes', 'editor.within.seconds'] as const),
  ...([
    'time.minutes',
    'time.hours',
    'time.hours-minutes',
    'time.days',
    'time.days-hours',
    'spread.plan.hours',
  ] as const),
  ...(['time.within-minutes', 'time.within-hours', 'time.within-hours-minutes'] as const),
];

describe.each(LANGUAGES)('a length of time in %s', (language) => {
  it.each(KEYS)('%s: every number is kept with what it counts', (key) => {
    const text = translator(language)(key, TIME);
    const between = unbrokenParts(`⁨${text}⁩, ok`).filter((_, at) => at % 2 === 0);
    expect(between.join('')).not.toMatch(/\d/);
    expect(unbrokenParts(text).join('')).toBe(text);
  });
});

it.each([
  ['accept by 10:14 (24 min left)', ['24 min']],
  ['2 h 20 min until solved, 49 min by the clock', ['2 h 20 min', '49 min']],
  ['到期 2026年11月12日', ['2026年11月12日']],
  ['3 tickets in 2 haridusasutust, 5 people at 10:30', []],
  ['', []],
])('%s', (text, held) => {
  expect(unbrokenParts(text).filter((_, at) => at % 2 === 1)).toEqual(held);
});
