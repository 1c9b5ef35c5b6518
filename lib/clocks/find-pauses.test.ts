import { describe, expect, it } from 'vitest';
import type { Message, Ticket } from '../model/ticket.ts';
import { computeClocks } from './compute-clocks.ts';
import { findBlindSpots } from './find-blind-spots.ts';
import { change, makePolicy, makeTicket, message, say, wall } from './testing.ts';

const policy = makePolicy({ 'requester-wait': 'PT80H', 'first-reply': 'PT80H' });
type History = NonNullable<Ticket['history']>;
const see = (history: History, more: Partial<Ticket> = {}, with_ = policy) => {
  const ticket: Ticket = {
    ...makeTicket({
      createdAt: '2026-06-08 09:00',
      observedAt: '2026-06-12 12:00',
      messages: [message('customer', '2026-06-08 09:00')],
      history,
    }),
    ...more,
  };
  return findBlindSpots(ticket, computeClocks(ticket, with_, say), with_, say);
};
const held = (from: string, until: string): History => [
  change('status', from, 'open', 'pending'),
  change('status', until, 'pending', 'open'),
];
const since = [change('status', '2026-06-11 15:00', 'open', 'pending')];
const said = (...more: Message[]): Partial<Ticket> => ({
  messages: [message('customer', '2026-06-08 09:00'), ...more],
});

describe('pauses without a reason (W23)', () => {
  it('names the one that lasts, with the office time it took', () => {
    expect(see(since, { status: 'pending' })).toContain(
      'Paused since Thu 11 Jun 15:00 without a reason (5 h of office hours so far).',
    );
  });

  it('names the longest first, counts the rest, and leaves out what took no office time', () => {
    const history = [
      ...held('2026-06-08 10:00', '2026-06-08 11:00'),
      ...held('2026-06-08 17:30', '2026-06-08 20:00'),
      ...held('2026-06-09 10:00', '2026-06-09 16:00'),
      ...held('2026-06-10 10:00', '2026-06-10 12:00'),
      ...held('2026-06-11 10:00', '2026-06-11 10:30'),
    ];
    expect(see(history)).toEqual([
      'Paused from Tue 9 Jun 10:00 to Tue 9 Jun 16:00 without a reason (6 h of office hours).',
      'Paused from Wed 10 Jun 10:00 to Wed 10 Jun 12:00 without a reason (2 h of office hours).',
      'Paused from Mon 8 Jun 10:00 to Mon 8 Jun 11:00 without a reason (1 h of office hours).',
      'One more pause has no reason.',
    ]);
  });

  it.each([
    ['a note a quarter of an hour before', message('note', '2026-06-11 14:45'), true],
    ['an answer a quarter of an hour after', message('agent', '2026-06-11 15:15'), true],
    ['a note before that', message('note', '2026-06-11 14:44'), false],
    ['an automatic answer', message('agent', '2026-06-11 15:01', { automatic: true }), false],
    ['the customer', message('customer', '2026-06-11 15:01'), false],
    ['a draft', message('note', '2026-06-11 15:01', { draft: true }), false],
    ['a note without a time', message('note', null), false],
  ])('is explained by what stands close to it: %s, %s', (_name, near, explained) => {
    const spots = see(since, { status: 'pending', ...said(near) });
    expect(spots.some((spot) => spot.startsWith('Paused since'))).toBe(!explained);
  });

  it('is explained where the history tells who paused it', () => {
    const named = since.map((entry) => ({ ...entry, by: 'Ann Agent' }));
    expect(see(named, { status: 'pending' }).join()).not.toContain('without a reason');
    expect(see(since, { status: 'pending' }).join()).toContain('without a reason');
  });

  it('is one pause over a change from one pausing status to another', () => {
    const both = makePolicy({ 'agent-work': 'PT80H' });
    const history = [
      change('status', '2026-06-11 10:00', 'open', 'pending'),
      change('status', '2026-06-11 12:00', 'pending', 'on-hold'),
    ];
    expect(see(history, { status: 'on-hold' }, both)).toContain(
      'Paused since Thu 11 Jun 10:00 without a reason (10 h of office hours so far).',
    );
  });

  it('is none where no clock pauses, where the ticket is over, or where the history is not told', () => {
    expect(see(since, { status: 'pending' }, makePolicy({ 'first-reply': 'PT80H' }))).toEqual([]);
    const solved = [...since, change('status', '2026-06-12 10:00', 'pending', 'solved')];
    expect(see(solved, { status: 'solved' })).toEqual([]);
    expect(see(since, { status: 'pending', mergedInto: 'acme.zendesk.com/1' })).toEqual([]);
    expect(see(since, { status: 'pending', history: null }).join()).not.toContain('without a reason');
    expect(see(since, { status: 'pending', observedAt: wall('2026-06-11 15:00') }).join()).not.toContain('without');
  });
});
