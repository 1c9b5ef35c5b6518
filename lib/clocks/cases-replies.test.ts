import { describe, expect, it } from 'vitest';
import type { Metric } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { computeClocks } from './compute-clocks.ts';
import { findBlindSpots } from './find-blind-spots.ts';
import { change, makePolicy, makeTicket, message, say, wall } from './testing.ts';

const clockOf = (ticket: Ticket, policy: Policy, metric: Metric) =>
  computeClocks(ticket, policy, say).find((clock) => clock.metric === metric);
const blindSpots = (ticket: Ticket, policy: Policy) =>
  findBlindSpots(ticket, computeClocks(ticket, policy, say), policy, say);

describe('worked cases of clocks.md, section 3: what starts and what fulfils', () => {
  it('10: next reply counts from the oldest unanswered message', () => {
    const ticket = makeTicket({
      createdAt: '2026-06-10 10:00',
      observedAt: '2026-06-10 13:30',
      messages: [message('customer', '2026-06-10 10:00'), message('customer', '2026-06-10 13:00')],
    });
    const clock = clockOf(ticket, makePolicy({ 'next-reply': 'PT4H' }), 'next-reply');
    expect(clock).toMatchObject({ stage: 'running', dueAt: wall('2026-06-10 14:00') });
    expect(clock?.remainingSeconds).toEqual({ business: 1800, calendar: 1800 });
  });

  it('11: a thank-you after the answer is no miss once the ticket is resolved', () => {
    const ticket = makeTicket({
      createdAt: '2026-06-10 10:00',
      observedAt: '2026-06-12 10:00',
      status: 'solved',
      history: [change('status', '2026-06-10 13:00', 'open', 'solved')],
      messages: [
        message('customer', '2026-06-10 10:00'),
        message('agent', '2026-06-10 11:00'),
        message('customer', '2026-06-10 12:00'),
      ],
    });
    const policy = makePolicy({ 'next-reply': 'PT4H' });
    expect(clockOf(ticket, policy, 'next-reply')).toMatchObject({ stage: 'cancelled', breached: false, dueAt: null });
    expect(clockOf({ ...ticket, history: null }, policy, 'next-reply')).toMatchObject({
      stage: 'cancelled',
      breached: false,
    });
    expect(blindSpots(ticket, policy)).toEqual([]);
  });

  it('13: a ticket that moves to an SLA without an update target loses that clock', () => {
    const policy = makePolicy(
      {},
      {
        file: {
          slas: [
            {
              id: 'billing',
              when: { group: 'Billing' },
              calendar: 'hq',
              targets: { default: { 'first-reply': 'PT8H' } },
            },
            { id: 'rest', calendar: 'hq', targets: { default: { 'first-reply': 'PT8H', 'periodic-update': 'PT4H' } } },
          ],
        },
      },
    );
    const ticket = makeTicket({
      createdAt: '2026-06-10 10:00',
      observedAt: '2026-06-10 12:00',
      messages: [message('customer', '2026-06-10 10:00'), message('agent', '2026-06-10 11:00')],
      group: { id: '1', name: 'Support' },
    });
    expect(clockOf(ticket, policy, 'periodic-update')).toMatchObject({ dueAt: wall('2026-06-10 15:00') });
    const moved = {
      ...ticket,
      group: { id: '7', name: 'Billing' },
      history: [change('group', '2026-06-10 11:30', 'Support', 'Billing')],
    };
    expect(clockOf(moved, policy, 'periodic-update')).toBeUndefined();
    expect(clockOf(moved, policy, 'first-reply')).toMatchObject({ stage: 'met' });
  });

  it('14: solved straight from a pause, the hold time is deducted', () => {
    const ticket = makeTicket({
      createdAt: '2026-06-08 10:00',
      observedAt: '2026-06-12 10:00',
      status: 'solved',
      history: [
        change('status', '2026-06-08 12:00', 'open', 'pending'),
        change('status', '2026-06-11 11:00', 'pending', 'solved'),
      ],
      messages: [message('customer', '2026-06-08 10:00')],
    });
    expect(clockOf(ticket, makePolicy({ 'requester-wait': 'PT8H' }), 'requester-wait')).toMatchObject({
      stage: 'met',
      breached: false,
      dueAt: wall('2026-06-11 17:00'),
    });
  });

  it('15: notes, automatic answers and drafts do not meet first reply', () => {
    const ticket = makeTicket({
      createdAt: '2026-06-10 10:00',
      observedAt: '2026-06-10 12:30',
      messages: [
        message('customer', '2026-06-10 10:00'),
        message('agent', '2026-06-10 10:01', { automatic: true }),
        message('note', '2026-06-10 10:30'),
        message('system', '2026-06-10 10:31'),
        message('agent', '2026-06-10 10:40', { draft: true }),
      ],
    });
    const clock = clockOf(ticket, makePolicy({ 'first-reply': 'PT2H' }), 'first-reply');
    expect(clock).toMatchObject({ stage: 'running', breached: true, dueAt: wall('2026-06-10 12:00') });
    expect(clock?.remainingSeconds).toEqual({ business: -1800, calendar: -1800 });
  });

  it('16: a merged ticket’s clocks end; the survivor keeps the older start', () => {
    const policy = makePolicy({ 'first-reply': 'PT2H', resolution: 'PT8H' });
    const messages = [message('customer', '2026-06-10 09:00'), message('customer', '2026-06-10 11:00')];
    const survivor = makeTicket({ createdAt: '2026-06-10 11:00', observedAt: '2026-06-10 11:30', messages });
    expect(clockOf(survivor, policy, 'first-reply')).toMatchObject({
      startedAt: wall('2026-06-10 09:00'),
      breached: true,
    });
    const merged = { ...survivor, mergedInto: 'acme.zendesk.com/1' };
    expect(computeClocks(merged, policy, say).map(({ stage, breached }) => [stage, breached])).toEqual([
      ['cancelled', false],
      ['cancelled', false],
    ]);
    expect(blindSpots(merged, policy)).toEqual([]);
  });

  it('17: an update target does not fire before the first reply', () => {
    const policy = makePolicy({ 'first-reply': 'PT8H', 'periodic-update': 'PT1H', 'pausable-update': 'PT1H' });
    const waiting = makeTicket({
      createdAt: '2026-06-10 09:00',
      observedAt: '2026-06-10 12:00',
      messages: [message('customer', '2026-06-10 09:00')],
    });
    expect(computeClocks(waiting, policy, say).map(({ metric }) => metric)).toEqual(['first-reply']);
  });

  it('18: a ticket opened by a note, or re-opened by a colleague, is a blind spot', () => {
    const policy = makePolicy({ 'first-reply': 'PT8H', 'next-reply': 'PT8H' });
    const noted = makeTicket({
      createdAt: '2026-06-10 09:00',
      observedAt: '2026-06-10 12:00',
      messages: [message('note', '2026-06-10 09:00')],
    });
    expect(computeClocks(noted, policy, say)).toEqual([]);
    expect(blindSpots(noted, policy)).toEqual([say('blind-spot.note-only')]);
    const reopened = makeTicket({
      createdAt: '2026-06-10 09:00',
      observedAt: '2026-06-10 12:00',
      messages: [message('customer', '2026-06-10 09:00'), message('agent', '2026-06-10 10:00')],
      history: [
        change('status', '2026-06-10 10:00', 'open', 'solved'),
        change('status', '2026-06-10 11:00', 'solved', 'open'),
      ],
    });
    expect(blindSpots(reopened, policy)).toEqual([say('blind-spot.reopened')]);
  });

  it('19 and 20: an answer by another route, or by somebody in copy, starts next reply', () => {
    const ticket = makeTicket({
      createdAt: '2026-06-10 09:00',
      observedAt: '2026-06-10 12:00',
      cc: [{ name: 'Boss', email: 'boss@customer.example' }],
      messages: [
        message('customer', '2026-06-10 09:00'),
        message('agent', '2026-06-10 10:00'),
        message('customer', '2026-06-10 11:00', { author: 'Boss', from: { email: 'boss@customer.example' } }),
      ],
    });
    const policy = makePolicy({ 'first-reply': 'PT8H', 'next-reply': 'PT4H' });
    expect(clockOf(ticket, policy, 'next-reply')).toMatchObject({ stage: 'running', dueAt: wall('2026-06-10 15:00') });
  });
});
