import { describe, expect, it } from 'vitest';
import type { Clock } from '../../lib/model/assessment.ts';
import { liveClock } from './live-clock.ts';

const clock = (more: Partial<Clock>): Clock => ({
  metric: 'first-reply',
  stage: 'running',
  breached: false,
  startedAt: '2026-11-16T08:00:00Z',
  dueAt: '2026-11-16T12:00:00Z',
  remainingSeconds: { business: 7200, calendar: 7200 },
  source: 'policy',
  why: '',
  ...more,
});
const at = (time: string) => Date.parse(`2026-11-16T${time}Z`);

describe('liveClock', () => {
  it('works out the time left from the due instant, whatever was computed before', () => {
    expect(liveClock(clock({}), at('11:30:00'))).toMatchObject({
      business: 1800,
      calendar: 1800,
      same: true,
      late: false,
    });
  });

  it('keeps office time as computed while that can be true', () => {
    const overnight = clock({ dueAt: '2026-11-17T08:00:00Z', remainingSeconds: { business: 3600, calendar: 79_200 } });
    expect(liveClock(overnight, at('12:00:00'))).toMatchObject({ business: 3600, calendar: 72_000, same: false });
    expect(liveClock(overnight, Date.parse('2026-11-17T07:30:00Z'))).toMatchObject({ business: 1800, calendar: 1800 });
  });

  it('is late once the due instant has passed', () => {
    expect(liveClock(clock({}), at('12:05:00'))).toMatchObject({ calendar: -300, late: true });
  });

  it('does not run while paused', () => {
    const paused = clock({ stage: 'paused', dueAt: null, remainingSeconds: { business: 4800, calendar: 4800 } });
    expect(liveClock(paused, at('23:00:00'))).toMatchObject({ business: 4800, late: false });
  });

  it('knows nothing where nothing is known', () => {
    const unknown = clock({ stage: 'unknown', dueAt: null, remainingSeconds: null });
    expect(liveClock(unknown, at('10:00:00'))).toEqual({ business: null, calendar: null, same: true, late: false });
  });
});
