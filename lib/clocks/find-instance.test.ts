import { describe, expect, it } from 'vitest';
import { computeClocks } from './compute-clocks.ts';
import { change, makePolicy, makeTicket, message, say, wall } from './testing.ts';

const policy = makePolicy({ 'first-reply': 'PT2H', 'next-reply': 'PT2H', 'periodic-update': 'PT4H' });
const solved = (at: string) => change('status', at, 'open', 'solved');
const opened = (at: string) => change('status', at, 'solved', 'open');
const asked = message('customer', '2026-06-10 10:00');
const see = (fields: Partial<Parameters<typeof makeTicket>[0]>) =>
  computeClocks(
    makeTicket({ createdAt: '2026-06-10 10:00', observedAt: '2026-06-10 16:00', ...fields }),
    policy,
    say,
  ).map(({ metric, stage, breached, startedAt }) => [metric, stage, breached, startedAt]);

describe('when a clock starts and ends', () => {
  it('a first reply to the second is in time at the due moment, and late after it', () => {
    const at = (text: string) => see({ messages: [asked, message('agent', text)] })[0];
    expect(at('2026-06-10 12:00')).toEqual(['first-reply', 'met', false, wall('2026-06-10 10:00')]);
    expect(at('2026-06-10 12:00:01')).toEqual(['first-reply', 'met', true, wall('2026-06-10 10:00')]);
  });

  it('an answer that comes after the resolution does not meet what the resolution ended', () => {
    const messages = [asked, message('agent', '2026-06-10 15:00')];
    const history = [solved('2026-06-10 11:00'), opened('2026-06-10 14:00')];
    expect(see({ messages, history })[0]).toEqual(['first-reply', 'cancelled', false, wall('2026-06-10 10:00')]);
    expect(
      see({ messages, history: [solved('2026-06-10 13:00'), opened('2026-06-10 14:00')] })[0]?.slice(0, 3),
    ).toEqual(['first-reply', 'cancelled', true]);
  });

  it('an answer that comes with the resolution meets it', () => {
    const messages = [asked, message('agent', '2026-06-10 11:00')];
    expect(see({ messages, status: 'solved', history: [solved('2026-06-10 11:00')] })).toEqual([
      ['first-reply', 'met', false, wall('2026-06-10 10:00')],
      ['periodic-update', 'cancelled', false, wall('2026-06-10 11:00')],
    ]);
  });

  it('a message that re-opens starts a next reply, though nobody ever answered', () => {
    const messages = [asked, message('customer', '2026-06-10 14:00')];
    const history = [solved('2026-06-10 11:00'), opened('2026-06-10 14:00')];
    expect(see({ messages, history })).toEqual([
      ['first-reply', 'cancelled', false, wall('2026-06-10 10:00')],
      ['next-reply', 'running', false, wall('2026-06-10 14:00')],
    ]);
  });

  it('the first answer belongs to first reply alone; the next one to next reply', () => {
    expect(see({ messages: [asked] }).map(([metric]) => metric)).toEqual(['first-reply']);
    const more = [asked, message('agent', '2026-06-10 11:00'), message('customer', '2026-06-10 12:00')];
    expect(see({ messages: more })[1]).toEqual(['next-reply', 'running', true, wall('2026-06-10 12:00')]);
    expect(see({ messages: [...more, message('agent', '2026-06-10 13:00')] })[1]?.slice(0, 3)).toEqual([
      'next-reply',
      'met',
      false,
    ]);
  });

  it('no first reply where the team wrote first', () => {
    const outbound = [message('agent', '2026-06-10 10:00'), message('customer', '2026-06-10 11:00')];
    expect(see({ messages: outbound }).map(([metric]) => metric)).toEqual(['next-reply', 'periodic-update']);
  });

  it('a ticket written down as a note starts when the customer first writes', () => {
    const noted = [message('note', '2026-06-10 10:00'), message('customer', '2026-06-10 15:00')];
    expect(see({ messages: noted })).toEqual([['first-reply', 'running', false, wall('2026-06-10 15:00')]]);
  });

  it('messages out of order are put in order by their times', () => {
    const messages = [message('agent', '2026-06-10 11:00'), asked];
    expect(see({ messages })[0]).toEqual(['first-reply', 'met', false, wall('2026-06-10 10:00')]);
  });

  it('an empty ticket, and one read before it began, have nothing to say and do not throw', () => {
    expect(see({ messages: [] })).toEqual([]);
    expect(see({ messages: [asked], observedAt: '2026-06-09 10:00' })[0]?.slice(0, 3)).toEqual([
      'first-reply',
      'running',
      false,
    ]);
  });
});
