import type { Clock } from '../../../lib/model/assessment.ts';

/** A clock of the team's own that runs, due at noon, but for what is given. */
export const makeClock = (more: Partial<Clock> = {}): Clock => ({
  metric: 'first-reply',
  stage: 'running',
  breached: false,
  dueAt: '2026-11-16T12:00:00Z',
  source: 'policy',
  why: '',
  ...more,
});
