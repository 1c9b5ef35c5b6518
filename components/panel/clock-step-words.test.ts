import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n/translator.ts';
import { CLOCK_STEPS, type ClockStep } from '../../lib/model/assessment.ts';
import { exactTime, stepText } from './clock-step-words.ts';
import { stepTimes } from './step-times.ts';

const say = translator('en');
const step = (what: ClockStep['what'], more: Partial<ClockStep> = {}): ClockStep => ({
  what,
  at: '2026-06-10T07:00:00Z',
  counted: 3600,
  ...more,
});

describe('the words of a step (U3)', () => {
  it.each([
    [0, '0 min'],
    [45, '45 s'],
    [900, '15 min'],
    [3600, '1 h'],
    [17_100, '4 h 45 min'],
    [2663, '44 min 23 s'],
  ])('%d s is said as %s, to the second', (seconds, text) => {
    expect(exactTime(seconds, say)).toBe(text);
  });

  it('says what pauses it and which target came into force', () => {
    expect(stepText(step('paused', { status: 'pending' }), say)).toBe('Does not count: Pending');
    expect(stepText(step('target', { target: 3600, priority: 'urgent' }), say)).toBe(
      'New target: 1 h, priority Urgent',
    );
    expect(stepText(step('target', { priority: 'low' }), say)).toBe('No target from here on');
    expect(stepText(step('due'), say)).toBe('Due, 1 h used');
  });

  it('has words for every step', () => {
    for (const what of CLOCK_STEPS) expect(stepText(step(what), say)).not.toMatch(/clock\.|undefined/);
  });
});

describe('stepTimes', () => {
  // Whether a comma stands after the weekday is the browser's own business.
  const plain = (text: string) => text.replaceAll(',', '');
  const times = (steps: ClockStep[], zone = 'Europe/Helsinki') =>
    stepTimes(steps, 'en-GB', zone).map(({ day, time }) => ({ day: day && plain(day), time: plain(time) }));

  it('tells the day once, in the office’s zone (W26)', () => {
    const steps = [
      step('started'),
      step('open', { until: '2026-06-10T14:00:00Z' }),
      step('open', { at: '2026-06-11T06:00:00Z', until: '2026-06-11T06:30:15Z' }),
    ];
    expect(times(steps)).toEqual([
      { day: 'Wed 10 Jun', time: '10:00' },
      { day: null, time: '10:00 – 17:00' },
      { day: 'Thu 11 Jun', time: '09:00 – 09:30:15' },
    ]);
    expect(times(steps, 'Asia/Kolkata')[0]).toEqual({ day: 'Wed 10 Jun', time: '12:30' });
  });

  it('tells the later day of a stretch over several', () => {
    expect(times([step('open', { until: '2026-06-12T14:00:00Z' })])[0]?.time).toBe('10:00 – Fri 12 Jun 17:00');
  });
});
