import { expect, it } from 'vitest';
import type { Clock } from '../../lib/model/assessment.ts';
import { orderClocks } from './order-clocks.ts';

const clock = (metric: Clock['metric'], stage: Clock['stage'], dueAt: string | null, breached = false): Clock => ({
  metric,
  stage,
  dueAt,
  breached,
  startedAt: null,
  remainingSeconds: null,
  source: 'policy',
  why: '',
});

it('puts what was missed first, then what is due soonest, then what does not run', () => {
  const order = orderClocks([
    clock('assign', 'met', '2026-11-16T08:00:00Z', true),
    clock('requester-wait', 'paused', null),
    clock('resolution', 'running', '2026-11-17T08:00:00Z'),
    clock('next-reply', 'running', '2026-11-16T12:00:00Z'),
    clock('first-reply', 'running', '2026-11-16T09:00:00Z', true),
    clock('promise', 'paused', null),
  ]).map(({ metric }) => metric);
  expect(order).toEqual(['first-reply', 'next-reply', 'resolution', 'requester-wait', 'promise', 'assign']);
});
