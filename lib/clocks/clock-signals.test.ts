import { describe, expect, it } from 'vitest';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { clockSignals } from './clock-signals.ts';
import { computeClocks } from './compute-clocks.ts';
import { change, makePolicy, makeTicket, message, say } from './testing.ts';

const heard = (ticket: Ticket, policy: Policy) => clockSignals(ticket, computeClocks(ticket, policy, say), policy, say);
const kinds = (ticket: Ticket, policy: Policy) => heard(ticket, policy).map(({ kind }) => kind);
const at = (observedAt: string, fields: Partial<Parameters<typeof makeTicket>[0]> = {}) =>
  makeTicket({
    createdAt: '2026-06-10 10:00',
    observedAt,
    messages: [message('customer', '2026-06-10 10:00')],
    ...fields,
  });

describe('clockSignals', () => {
  const four = makePolicy({ 'first-reply': 'PT4H' });

  it('hears a risk at 25 % left, or at 15 minutes of office time', () => {
    expect(kinds(at('2026-06-10 12:59'), four)).toEqual([]);
    expect(kinds(at('2026-06-10 13:00'), four)).toEqual(['sla-risk']);
    const half = makePolicy({ 'first-reply': 'PT30M' });
    expect(kinds(at('2026-06-10 10:14'), half)).toEqual([]);
    expect(kinds(at('2026-06-10 10:15'), half)).toEqual(['sla-risk']);
    expect(heard(at('2026-06-10 13:30'), four)[0]).toMatchObject({
      strength: 'explicit',
      aspect: 'first-reply',
      message: null,
      quote: null,
      why: 'First reply: 30 min left.',
    });
  });

  it('counts what is left in office hours: a Monday deadline is no nearer at night', () => {
    const twoDays = makePolicy({ 'first-reply': 'PT16H' });
    expect(kinds(at('2026-06-11 16:30'), twoDays)).not.toContain('sla-breach');
    const evening = heard(at('2026-06-10 23:00'), twoDays);
    expect(evening).toEqual([]);
  });

  it('hears a breach while it is open, once, for the clock that was due first (R35)', () => {
    const both = makePolicy({ 'first-reply': 'PT1H', resolution: 'PT2H' });
    const late = heard(at('2026-06-10 13:00'), both);
    expect(late).toMatchObject([{ kind: 'sla-breach', aspect: 'first-reply', points: 40 }]);
    expect(late[0]?.why).toBe('First reply was due Wed 10 Jun 11:00.');
    expect(heard(at('2026-06-10 13:00', { priority: 'urgent' }), both)[0]?.points).toBe(60);
    const answered = [message('customer', '2026-06-10 10:00'), message('agent', '2026-06-10 12:00')];
    expect(kinds(at('2026-06-10 12:30', { messages: answered }), makePolicy({ 'first-reply': 'PT1H' }))).toEqual([]);
  });

  it('never calls a guess a breach', () => {
    const guess = makePolicy({ 'first-reply': 'PT1H' }, { sla: { guess: true } });
    expect(kinds(at('2026-06-10 13:00'), guess)).toEqual(['sla-risk']);
  });

  it('hears silence after 8 office hours, or 5 minutes of chat, from the oldest unanswered message', () => {
    const none = makePolicy({});
    expect(kinds(at('2026-06-11 10:00'), none)).toEqual([]);
    expect(kinds(at('2026-06-11 10:01'), none)).toEqual(['silence']);
    expect(kinds(at('2026-06-10 10:05', { channel: 'chat' }), none)).toEqual([]);
    expect(kinds(at('2026-06-10 10:06', { channel: 'chat' }), none)).toEqual(['silence']);
    const again = [message('customer', '2026-06-10 10:00'), message('customer', '2026-06-11 09:59')];
    expect(kinds(at('2026-06-11 10:01', { messages: again }), none)).toEqual(['silence']);
  });

  it('hears no silence where somebody answered, or may have, or where it is over', () => {
    const none = makePolicy({});
    const asked = message('customer', '2026-06-10 10:00');
    const quiet = (fields: Partial<Parameters<typeof makeTicket>[0]>) => kinds(at('2026-06-12 10:00', fields), none);
    expect(quiet({ messages: [asked, message('agent', '2026-06-10 11:00')] })).toEqual([]);
    expect(quiet({ messages: [asked, message('unknown', '2026-06-10 11:00')] })).toEqual([]);
    expect(quiet({ messages: [message('customer', null)] })).toEqual([]);
    expect(quiet({ coverage: { loaded: 1, total: 2 } })).toEqual([]);
    expect(quiet({ mergedInto: 'acme.zendesk.com/1' })).toEqual([]);
    expect(quiet({ status: 'solved', history: [change('status', '2026-06-10 12:00', 'open', 'solved')] })).toEqual([]);
    expect(quiet({ messages: [asked, message('note', '2026-06-10 11:00')] })).toEqual(['silence']);
  });

  it('follows the team’s switches and points', () => {
    const ticket = at('2026-06-10 15:00');
    const off = { ...four, signals: { 'sla-breach': { on: false } } };
    expect(kinds(ticket, off)).toEqual([]);
    expect(heard(ticket, { ...four, signals: { 'sla-breach': { on: true, points: 7 } } })[0]?.points).toBe(7);
  });
});
