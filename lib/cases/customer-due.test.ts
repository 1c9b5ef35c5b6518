import { describe, expect, it } from 'vitest';
import { DEFAULT_CADENCE } from '../policy/default-cadence.ts';
import { DEFAULT_LIGHT } from '../policy/default-process.ts';
import { customerDue, customerSla } from './customer-due.ts';
import { foldCases } from './fold-case.ts';
import { event, openedData } from './testing/events.ts';

const policy = {
  cadence: DEFAULT_CADENCE,
  light: DEFAULT_LIGHT,
  calendars: [{ id: 'office', timeZone: 'Europe/Helsinki', weekly: { mon: [['09:00', '17:00']] } }],
} as Parameters<typeof customerDue>[1];
type Event = ReturnType<typeof event>;
const clock = {
  metric: 'next-reply' as const,
  dueAt: '2026-11-16T10:00:00Z',
  breached: false,
  source: 'helpdesk' as const,
  stage: 'running' as const,
};
const caseOf = (over = {}, ...more: Event[]) =>
  foldCases([event(0, 'case.opened', 'case:a', openedData({ clocks: [clock], ...over })), ...more]).get('a')!;
const enter = (at: number, step: string, from: string) =>
  event(at, 'case.step-entered', 'case:a', { step, from, reason: null });

describe('customerDue', () => {
  it('is our first word in step 1, and from step 2 on their SLA where that comes first (R61, R62)', () => {
    expect(customerDue(caseOf(), policy)).toEqual({ kind: 'first', at: '2026-11-16T11:00:00.000Z' });
    const looked = caseOf({}, enter(5, 'investigation', 'received'));
    expect(customerDue(looked, policy)).toEqual({ kind: 'sla', metric: 'next-reply', at: clock.dueAt });
    const later = caseOf(
      { clocks: [{ ...clock, dueAt: '2026-11-20T10:00:00Z' }] },
      enter(5, 'investigation', 'received'),
    );
    expect(customerDue(later, policy)?.kind).toBe('first');
  });

  it('is the SLA that was confirmed, and none that is only a guess or runs no more', () => {
    const metric = 'resolution';
    const weighed = event(3, 'case.weighed', 'case:a', { field: 'sla', metric, dueAt: '2026-11-18T10:00:00Z' });
    expect(customerSla(caseOf({}, weighed))).toEqual({ metric, dueAt: '2026-11-18T10:00:00Z' });
    expect(customerSla(caseOf({ clocks: [{ ...clock, source: 'default' }] }))).toBeNull();
    const closing = event(4, 'case.step-entered', 'case:a', {
      step: 'post-mortem',
      from: 'received',
      reason: 'vault-reason',
    });
    expect(customerSla(caseOf({}, closing))).toBeNull();
  });

  it('chases no light case for updates, and shows its SLA all the same', () => {
    expect(customerDue(caseOf({ type: 'functional' }), policy)).toBeNull();
    const looked = caseOf({ type: 'functional' }, enter(5, 'investigation', 'received'));
    expect(customerDue(looked, policy)?.kind).toBe('sla');
  });
});
