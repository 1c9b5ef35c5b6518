import { describe, expect, it } from 'vitest';
import type { Metric } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { computeClocks } from './compute-clocks.ts';
import { findBlindSpots } from './find-blind-spots.ts';
import { makePolicy, makeTicket, message, say, wall } from './testing.ts';

const clockOf = (ticket: Ticket, policy: Policy, metric: Metric) =>
  computeClocks(ticket, policy, say).find((clock) => clock.metric === metric);
const reply = makePolicy({ 'first-reply': 'PT2H', 'next-reply': 'PT2H', 'periodic-update': 'PT2H' });
const wait = makePolicy({ 'requester-wait': 'PT2H', resolution: 'PT2H' });
const partly = { loaded: 2, total: 5 };

describe('a clock that could be wrong is unknown', () => {
  const asked = { createdAt: '2026-06-10 10:00', observedAt: '2026-06-10 15:00' };

  it('where messages are not loaded, unless the answer would be the same', () => {
    const unanswered = makeTicket({ ...asked, coverage: partly, messages: [message('customer', '2026-06-10 10:00')] });
    expect(computeClocks(unanswered, reply, say).map(({ stage, breached }) => [stage, breached])).toEqual([
      ['unknown', false],
      ['unknown', false],
      ['unknown', false],
    ]);
    const inTime = {
      ...unanswered,
      messages: [message('customer', '2026-06-10 10:00'), message('agent', '2026-06-10 11:00')],
    };
    expect(clockOf(inTime, reply, 'first-reply')).toMatchObject({ stage: 'met', breached: false });
    const late = {
      ...unanswered,
      messages: [message('customer', '2026-06-10 10:00'), message('agent', '2026-06-10 14:00')],
    };
    expect(clockOf(late, reply, 'first-reply')).toMatchObject({ stage: 'unknown', breached: false, dueAt: null });
    const whole = { ...unanswered, coverage: { loaded: 1, total: 1 } };
    expect(clockOf(whole, reply, 'first-reply')).toMatchObject({ stage: 'running', breached: true });
    expect(clockOf(unanswered, wait, 'resolution')).toMatchObject({ stage: 'running', breached: true });
  });

  it('where a message without a time would start or end it', () => {
    const undated = makeTicket({
      observedAt: '2026-06-10 15:00',
      messages: [message('customer', null), message('customer', '2026-06-10 14:00')],
    });
    expect(clockOf(undated, makePolicy({ 'next-reply': 'PT4H' }), 'next-reply')?.stage).toBe('unknown');
    const answered = makeTicket({
      ...asked,
      messages: [message('customer', '2026-06-10 10:00'), message('agent', null)],
    });
    expect(clockOf(answered, reply, 'first-reply')).toMatchObject({ stage: 'unknown', breached: false });
    const soon = { ...answered, observedAt: wall('2026-06-10 11:30') };
    expect(clockOf(soon, reply, 'first-reply')).toMatchObject({ stage: 'met', breached: false });
    const nonsense = { ...message('customer', null), sentAt: '2026-13-45T25:61:00Z' };
    expect(
      clockOf(makeTicket({ observedAt: '2026-06-10 15:00', messages: [nonsense] }), reply, 'first-reply')?.stage,
    ).toBe('unknown');
  });

  it('where an author nobody knows may have answered; and one who is unknown never counts as the customer', () => {
    const messages = [message('customer', '2026-06-10 10:00'), message('unknown', '2026-06-10 11:00')];
    expect(clockOf(makeTicket({ ...asked, messages }), reply, 'first-reply')?.stage).toBe('unknown');
    const nobody = makeTicket({ ...asked, messages: [message('unknown', '2026-06-10 10:00')] });
    expect(computeClocks(nobody, reply, say)).toEqual([]);
  });

  it('where pauses are not told: due at the earliest then, and never breached on a guess', () => {
    const hidden = makeTicket({ ...asked, history: null });
    expect(clockOf(hidden, wait, 'requester-wait')).toMatchObject({ stage: 'unknown', breached: false });
    expect(clockOf(hidden, wait, 'resolution')).toMatchObject({ stage: 'running', breached: true });
    const early = { ...hidden, observedAt: wall('2026-06-10 11:00') };
    expect(clockOf(early, wait, 'requester-wait')).toMatchObject({ stage: 'running', dueAt: wall('2026-06-10 12:00') });
    expect(clockOf({ ...early, status: 'pending' }, wait, 'requester-wait')).toMatchObject({
      stage: 'paused',
      dueAt: null,
    });
    expect(clockOf({ ...hidden, status: 'solved' }, wait, 'resolution')?.stage).toBe('unknown');
    expect(clockOf({ ...early, status: 'solved' }, wait, 'resolution')).toMatchObject({
      stage: 'met',
      breached: false,
    });
  });

  it('where its calendar is missing or never opens', () => {
    const ticket = makeTicket({ ...asked, messages: [message('customer', '2026-06-10 10:00')] });
    const gone = makePolicy({ 'first-reply': 'PT2H' }, { sla: { calendar: 'gone' } });
    expect(clockOf(ticket, gone, 'first-reply')).toMatchObject({ stage: 'unknown', dueAt: null });
    const shut = makePolicy({ 'first-reply': 'PT2H' }, { calendar: { id: 'x', timeZone: 'UTC', weekly: {} } });
    expect(clockOf(ticket, shut, 'first-reply')).toMatchObject({ stage: 'unknown', dueAt: null });
    const century = makePolicy({ 'first-reply': `PT${'9'.repeat(30)}H` }, { calendar: null });
    expect(clockOf(ticket, century, 'first-reply')).toMatchObject({ stage: 'unknown', dueAt: null });
  });

  it('says so, in words', () => {
    const ticket = makeTicket({
      ...asked,
      coverage: partly,
      messages: [message('customer', null), message('unknown', '2026-06-10 11:00')],
    });
    const clocks = computeClocks(ticket, reply, say);
    expect(clocks[0]?.why).toContain('not loaded');
    expect(findBlindSpots(ticket, clocks, reply, say)).toEqual([
      '3 messages are not loaded, so a clock may be missing or unknown.',
      'The page does not show when one message was sent, so no clock counts from it.',
      'The page does not tell who wrote one message; it counts as nobody’s.',
    ]);
  });
});

describe('blind spots', () => {
  const waiting = makeTicket({
    createdAt: '2026-06-10 10:00',
    observedAt: '2026-06-10 15:00',
    messages: [message('customer', '2026-06-10 10:00')],
  });
  const spots = (ticket: Ticket, policy: Policy) =>
    findBlindSpots(ticket, computeClocks(ticket, policy, say), policy, say);

  it('names a customer who waits though no clock runs', () => {
    expect(spots(waiting, makePolicy({}))).toEqual([
      'No clock runs though the customer has been waiting since Wed 10 Jun 10:00.',
    ]);
    expect(spots(waiting, reply)).toEqual([]);
    const answered = { ...waiting, messages: [...waiting.messages, message('agent', '2026-06-10 11:00')] };
    expect(spots(answered, makePolicy({}))).toEqual([]);
  });

  it('names a pause while the customer waits', () => {
    const paused: Ticket = { ...waiting, status: 'pending', history: null };
    expect(spots(paused, makePolicy({ 'requester-wait': 'PT8H' }))).toEqual([
      'The clock is paused while the customer waits: Customer’s waiting time.',
    ]);
  });
});
