import { describe, expect, it } from 'vitest';
import type { Metric } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { addOpenTime } from './add-open-time.ts';
import { computeClocks, deriveClocks } from './compute-clocks.ts';
import { openSecondsBetween } from './open-seconds-between.ts';
import { readTimeline } from './read-timeline.ts';
import { change, HELSINKI, makePolicy, makeTicket, message, SPLIT_DAY, say, wall } from './testing.ts';

const clockOf = (ticket: Ticket, policy: Policy, metric: Metric) =>
  computeClocks(ticket, policy, say).find((clock) => clock.metric === metric);
const dueAfter = (start: string, seconds: number, calendar = HELSINKI as typeof HELSINKI | null) =>
  addOpenTime(Temporal.Instant.from(wall(start)), seconds, calendar)?.toString();
const HOUR = 3600;

describe('worked cases of clocks.md, section 3: office hours and clock changes', () => {
  it('1: a reply on Saturday meets a deadline of Monday 09:30 after 30 business minutes', () => {
    const ticket = makeTicket({
      createdAt: '2026-06-05 16:30',
      observedAt: '2026-06-06 12:00',
      messages: [message('customer', '2026-06-05 16:30'), message('agent', '2026-06-06 10:00')],
    });
    const policy = makePolicy({ 'first-reply': 'PT1H' });
    expect(clockOf(ticket, policy, 'first-reply')).toMatchObject({
      stage: 'met',
      breached: false,
      source: 'policy',
      startedAt: wall('2026-06-05 16:30'),
      dueAt: wall('2026-06-08 09:30'),
    });
    expect(deriveClocks(readTimeline(ticket), policy)[0]?.used).toBe(30 * 60_000);
  });

  it('2: a message before opening starts at opening', () => {
    expect(dueAfter('2026-06-10 07:00', 2 * HOUR)).toBe(wall('2026-06-10 11:00'));
  });

  it('3: eight office hours over a clock change end at the same wall time', () => {
    expect(dueAfter('2026-10-23 15:00', 8 * HOUR)).toBe('2026-10-26T13:00:00Z');
    expect(dueAfter('2026-03-27 15:00', 8 * HOUR)).toBe('2026-03-30T12:00:00Z');
  });

  it('4: around the clock real hours count, and an interval over the change holds 9 h or 7 h', () => {
    expect(dueAfter('2026-10-25 02:30', 4 * HOUR, null)).toBe(wall('2026-10-25 05:30'));
    expect(dueAfter('2026-03-29 02:30', 4 * HOUR, null)).toBe(wall('2026-03-29 07:30'));
    const sunday = { ...HELSINKI, weekly: { sun: [['00:00', '08:00'] as [string, string]] } };
    const held = (day: string) =>
      openSecondsBetween(
        Temporal.Instant.from(wall(`${day} 00:00`)),
        Temporal.Instant.from(wall(`${day} 23:00`)),
        sunday,
      );
    expect(held('2026-03-29')).toBe(7 * HOUR);
    expect(held('2026-10-25')).toBe(9 * HOUR);
  });

  it('5: a lunch break does not count', () => {
    expect(dueAfter('2026-06-10 11:45', HOUR, SPLIT_DAY)).toBe(wall('2026-06-10 14:15'));
    expect(dueAfter('2026-06-10 12:30', HOUR, SPLIT_DAY)).toBe(wall('2026-06-10 14:30'));
  });

  it('6: holidays are closed, and 24 office hours are three days', () => {
    const midsummer = { ...HELSINKI, holidays: ['2026-06-19'] };
    expect(dueAfter('2026-06-18 16:00', 2 * HOUR, midsummer)).toBe(wall('2026-06-22 10:00'));
    expect(dueAfter('2026-06-05 16:55', 24 * HOUR)).toBe(wall('2026-06-10 16:55'));
  });

  it('ends at closing time, not at the next opening', () => {
    expect(dueAfter('2026-06-05 16:00', HOUR)).toBe(wall('2026-06-05 17:00'));
  });

  it('12: one instant, whatever zone it is read in', () => {
    const start = wall('2026-06-10 10:00');
    expect(start).toBe(wall('2026-06-10 12:30', 'Asia/Kolkata'));
    expect(dueAfter('2026-06-10 10:00', 1800)).toBe(wall('2026-06-10 13:00', 'Asia/Kolkata'));
  });
});

describe('worked cases of clocks.md, section 3: priority, pauses, re-opening', () => {
  const rows = { sla: { targets: { normal: { 'first-reply': 'PT8H' }, urgent: { 'first-reply': 'PT1H' } } } };

  it('7: a raised priority keeps the start and swaps the target', () => {
    const ticket = makeTicket({
      createdAt: '2026-06-10 10:00',
      observedAt: '2026-06-10 12:00',
      priority: 'urgent',
      history: [change('priority', '2026-06-10 12:00', 'normal', 'urgent')],
      messages: [message('customer', '2026-06-10 10:00')],
    });
    const clock = clockOf(ticket, makePolicy({}, rows), 'first-reply');
    expect(clock).toMatchObject({ stage: 'running', breached: true, dueAt: wall('2026-06-10 11:00') });
    expect(clock?.why).toContain('Breached by re-prioritisation');
    const [derived] = deriveClocks(readTimeline(ticket), makePolicy({}, rows));
    expect(derived).toMatchObject({ cause: 'priority', breachedAt: Date.parse(wall('2026-06-10 12:00')) });
  });

  it('7: raised in time it is due earlier, and is not breached', () => {
    const sla = { targets: { normal: { 'first-reply': 'PT3H' }, high: { 'first-reply': 'PT2H' } } };
    const ticket = makeTicket({
      createdAt: '2026-06-10 10:00',
      observedAt: '2026-06-10 11:30',
      priority: 'high',
      history: [change('priority', '2026-06-10 11:00', 'normal', 'high')],
      messages: [message('customer', '2026-06-10 10:00')],
    });
    const clock = clockOf(ticket, makePolicy({}, { sla }), 'first-reply');
    expect(clock).toMatchObject({ breached: false, dueAt: wall('2026-06-10 12:00') });
  });

  it('7: an earlier breach stays when the priority is lowered, an earlier reply stays in time when it is raised', () => {
    const lowered = makeTicket({
      createdAt: '2026-06-10 10:00',
      observedAt: '2026-06-10 12:30',
      priority: 'normal',
      history: [change('priority', '2026-06-10 12:00', 'urgent', 'normal')],
      messages: [message('customer', '2026-06-10 10:00')],
    });
    expect(clockOf(lowered, makePolicy({}, rows), 'first-reply')).toMatchObject({ breached: true });
    const raised = makeTicket({
      createdAt: '2026-06-10 10:00',
      observedAt: '2026-06-10 16:00',
      priority: 'urgent',
      history: [change('priority', '2026-06-10 15:00', 'normal', 'urgent')],
      messages: [message('customer', '2026-06-10 10:00'), message('agent', '2026-06-10 14:00')],
    });
    expect(clockOf(raised, makePolicy({}, rows), 'first-reply')).toMatchObject({ stage: 'met', breached: false });
    expect(clockOf(raised, makePolicy({}, rows), 'first-reply')?.why).toContain('after 4 h of 8 h');
  });

  const held = (status: 'pending' | 'on-hold', observedAt: string) =>
    makeTicket({
      createdAt: '2026-06-10 10:00',
      observedAt,
      status: observedAt > '2026-06-11 11:00' ? 'open' : status,
      history: [
        change('status', '2026-06-10 12:00', 'open', status),
        ...(observedAt > '2026-06-11 11:00' ? [change('status', '2026-06-11 11:00', status, 'open')] : []),
      ],
      messages: [message('customer', '2026-06-10 10:00')],
    });

  it('8: pending pauses requester wait; on-hold pauses agent work only', () => {
    const policy = makePolicy({ 'requester-wait': 'PT8H', 'agent-work': 'PT8H', 'next-reply': 'PT8H' });
    const due = (status: 'pending' | 'on-hold', metric: Metric) =>
      clockOf(held(status, '2026-06-11 12:00'), policy, metric)?.dueAt;
    expect(due('pending', 'requester-wait')).toBe(wall('2026-06-11 17:00'));
    expect(due('on-hold', 'requester-wait')).toBe(wall('2026-06-11 10:00'));
    expect(due('on-hold', 'agent-work')).toBe(wall('2026-06-11 17:00'));
    expect(due('pending', 'next-reply')).toBe(wall('2026-06-11 10:00'));
    const paused = clockOf(held('pending', '2026-06-11 09:00'), policy, 'requester-wait');
    expect(paused).toMatchObject({ stage: 'paused', breached: false, dueAt: null, remainingSeconds: null });
    expect(paused?.why).toContain('2 h of 8 h used, 6 h left');
  });

  const reopened = (onReopen: 'continue' | 'from-creation' | 'once') => {
    const ticket = makeTicket({
      createdAt: '2026-06-08 09:00',
      observedAt: '2026-06-10 10:30',
      history: [
        change('status', '2026-06-08 15:00', 'open', 'solved'),
        change('status', '2026-06-10 10:00', 'solved', 'open'),
      ],
      messages: [
        message('customer', '2026-06-08 09:00'),
        message('agent', '2026-06-08 15:00'),
        message('customer', '2026-06-10 10:00'),
      ],
    });
    const targets = { 'first-reply': 'PT8H', 'next-reply': 'PT4H', resolution: 'PT8H' };
    return computeClocks(ticket, makePolicy(targets, { sla: { onReopen } }), say);
  };

  it('9: re-opened: continue, from creation, or once; the message starts a new next reply, never a first reply', () => {
    const [first, next, resolution] = reopened('continue');
    expect(resolution).toMatchObject({ stage: 'running', breached: false, dueAt: wall('2026-06-10 12:00') });
    expect(next).toMatchObject({
      stage: 'running',
      startedAt: wall('2026-06-10 10:00'),
      dueAt: wall('2026-06-10 14:00'),
    });
    expect(first).toMatchObject({ stage: 'met', breached: false });
    expect(reopened('from-creation')[2]).toMatchObject({ stage: 'running', breached: true });
    expect(reopened('once')[2]).toMatchObject({ stage: 'met', breached: false, dueAt: wall('2026-06-08 17:00') });
  });
});
