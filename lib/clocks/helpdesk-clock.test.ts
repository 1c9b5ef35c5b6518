import { describe, expect, it } from 'vitest';
import type { Ticket } from '../model/ticket.ts';
import { computeClocks } from './compute-clocks.ts';
import { makePolicy, makeTicket, message, say, wall } from './testing.ts';

const guess = { sla: { guess: true } };
const asked = {
  createdAt: '2026-06-10 16:30',
  observedAt: '2026-06-10 16:50',
  messages: [message('customer', '2026-06-10 16:30')],
};
const target = (metric: Ticket['slaTargets'][number]['metric'], due: string | null, stage?: string) => ({
  metric,
  dueAt: due === null ? null : wall(due),
  stage,
});
const policy = makePolicy({ 'first-reply': 'PT8H', resolution: 'PT16H' });

describe('sources of a clock', () => {
  it('the helpdesk’s target wins, with time left in office hours and by the wall clock', () => {
    const ticket = makeTicket({ ...asked, slaTargets: [target('first-reply', '2026-06-11 09:40')] });
    const clocks = computeClocks(ticket, policy, say);
    expect(clocks.map(({ metric, source }) => [metric, source])).toEqual([
      ['first-reply', 'helpdesk'],
      ['resolution', 'policy'],
    ]);
    expect(clocks[0]).toMatchObject({
      stage: 'running',
      breached: false,
      dueAt: wall('2026-06-11 09:40'),
      remainingSeconds: { business: 50 * 60, calendar: 16 * 3600 + 50 * 60 },
    });
  });

  it.each(['breached', 'Overdue', 'now'])(
    '"%s" is no running clock where the answer is there to read, late',
    (stage) => {
      const late = {
        ...asked,
        observedAt: '2026-06-11 12:00',
        messages: [message('customer', '2026-06-10 16:30'), message('agent', '2026-06-11 11:00')],
      };
      const told = target('first-reply', '2026-06-11 09:40', stage);
      const answered = computeClocks(makeTicket({ ...late, slaTargets: [told] }), policy, say)[0];
      expect(answered).toMatchObject({ stage: 'met', breached: true });
      const waiting = makeTicket({ ...asked, observedAt: '2026-06-11 12:00', slaTargets: [told] });
      expect(computeClocks(waiting, policy, say)[0]).toMatchObject({ stage: 'running', breached: true });
    },
  );

  it('a target that is due while the office is closed is counted around the clock', () => {
    const friday = { ...asked, observedAt: '2026-06-12 18:00' };
    const ticket = makeTicket({ ...friday, slaTargets: [target('first-reply', '2026-06-12 22:00')] });
    const [clock] = computeClocks(ticket, policy, say);
    expect(clock?.remainingSeconds).toEqual({ business: 4 * 3600, calendar: 4 * 3600 });
    // Closing time itself is in office hours: a target used up then is due then.
    const closing = makeTicket({ ...asked, slaTargets: [target('first-reply', '2026-06-11 17:00')] });
    expect(computeClocks(closing, policy, say)[0]?.remainingSeconds?.business).toBe(8 * 3600 + 10 * 60);
  });

  it('a guess stands in only where no SLA is found, and never breaches', () => {
    const late = { ...asked, observedAt: '2026-06-15 16:00' };
    const guessed = computeClocks(makeTicket(late), makePolicy({ 'first-reply': 'PT8H' }, guess), say);
    expect(guessed).toMatchObject([{ source: 'default', stage: 'running', breached: false }]);
    expect(guessed[0]?.remainingSeconds?.business).toBeLessThan(0);
    expect(guessed[0]?.why).toContain('a guess');
    const told = makeTicket({ ...late, slaTargets: [target('resolution', '2026-06-16 09:00')] });
    expect(computeClocks(told, makePolicy({ 'first-reply': 'PT8H' }, guess), say)).toMatchObject([
      { source: 'helpdesk' },
    ]);
    expect(computeClocks(makeTicket(late), policy, say)[0]).toMatchObject({ source: 'policy', breached: true });
  });

  it.each([
    ['active', 'running'],
    ['paused', 'paused'],
    ['achieved', 'met'],
    ['fulfilled', 'met'],
    ['cancelled', 'cancelled'],
  ])('takes the stage the helpdesk tells: %s', (word, stage) => {
    const ticket = makeTicket({ ...asked, slaTargets: [target('first-reply', '2026-06-11 09:40', word)] });
    expect(computeClocks(ticket, policy, say)[0]).toMatchObject({ stage, breached: false });
    expect(computeClocks(ticket, policy, say)[0]?.dueAt === null).toBe(stage === 'paused' || stage === 'cancelled');
  });

  it('reads the stage from the conversation where the helpdesk tells none', () => {
    const first = (fields: Partial<Parameters<typeof makeTicket>[0]>, due = '2026-06-11 09:40') =>
      computeClocks(makeTicket({ ...asked, slaTargets: [target('first-reply', due)], ...fields }), policy, say)[0];
    const answered = [...asked.messages, message('agent', '2026-06-10 16:40')];
    expect(first({ messages: answered })).toMatchObject({ stage: 'met', breached: false });
    expect(first({ messages: answered }, '2026-06-10 16:35')).toMatchObject({ stage: 'met', breached: true });
    expect(first({ observedAt: '2026-06-11 10:00' })).toMatchObject({ stage: 'running', breached: true });
    expect(first({ observedAt: '2026-06-11 10:00', coverage: { loaded: 1, total: 9 } })).toMatchObject({
      stage: 'unknown',
      breached: false,
    });
    expect(first({ mergedInto: 'acme.zendesk.com/1' })).toMatchObject({ stage: 'cancelled', breached: false });
    expect(first({ slaTargets: [target('requester-wait', null)], status: 'pending' })).toMatchObject({
      stage: 'paused',
    });
    expect(first({ slaTargets: [target('first-reply', null, 'breached')] })).toMatchObject({
      stage: 'running',
      breached: true,
    });
  });
});
