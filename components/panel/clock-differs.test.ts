import { describe, expect, it } from 'vitest';
import type { Clock } from '../../lib/model/assessment.ts';
import { clockDiffers } from './clock-differs.ts';
import { makeClock } from './testing/make-clock.ts';

const beside = (theirs: Partial<Clock>, ours: Partial<Clock> | null) =>
  clockDiffers({ ...makeClock(theirs), ours: ours && makeClock(ours) });

describe('clockDiffers (U3)', () => {
  it('names another due time, from a minute on', () => {
    expect(beside({}, { dueAt: '2026-11-16T12:30:00Z' })).toBe('due');
    expect(beside({}, { dueAt: '2026-11-16T12:01:00Z' })).toBe('due');
    expect(beside({}, { dueAt: '2026-11-16T12:00:59Z' })).toBeNull();
  });

  it('names another stage, but not what is not known', () => {
    expect(beside({}, { stage: 'paused', dueAt: null })).toBe('stage');
    expect(beside({ stage: 'paused', dueAt: null }, { stage: 'paused', dueAt: null })).toBeNull();
    expect(beside({}, { stage: 'unknown', dueAt: null })).toBeNull();
    expect(beside({ stage: 'unknown', dueAt: null }, {})).toBeNull();
    expect(beside({}, null)).toBeNull();
    expect(beside({ stage: 'met', dueAt: null }, { stage: 'cancelled', dueAt: null })).toBeNull();
    expect(beside({ stage: 'met', dueAt: null }, {})).toBe('stage');
  });
});
