import { describe, expect, it } from 'vitest';
import type { Clock } from '../../lib/model/assessment.ts';
import { dueBefore } from './due-before.ts';

const now = Date.parse('2026-11-16T10:00:00Z');
const clock = (metric: Clock['metric'], time: string, more: Partial<Clock> = {}): Clock => ({
  metric,
  stage: 'running',
  breached: false,
  dueAt: `2026-11-16T${time}:00Z`,
  source: 'policy',
  why: '',
  ...more,
});

describe('dueBefore', () => {
  it('is the first to fall due before a snooze ends', () => {
    const clocks = [clock('resolution', '10:50'), clock('next-reply', '10:20'), clock('first-reply', '09:40')];
    expect(dueBefore(clocks, now, '2026-11-16T11:00:00Z')?.metric).toBe('next-reply');
    expect(dueBefore(clocks, now, '2026-11-16T10:20:00Z')).toBeUndefined();
  });

  it('is no guess, and no clock that stands still', () => {
    const clocks = [
      clock('next-reply', '10:20', { source: 'default' }),
      clock('resolution', '10:30', { stage: 'paused' }),
    ];
    expect(dueBefore(clocks, now, '2026-11-16T11:00:00Z')).toBeUndefined();
  });
});
