import { describe, expect, it } from 'vitest';
import { assess } from '../../lib/assessment/assess.ts';
import { makePolicy, makeTicket, message, wall } from '../../lib/clocks/testing.ts';
import { clocksNow } from './clocks-now.ts';
import { headOf } from './score-ticket.ts';

const policy = makePolicy({ 'first-reply': 'PT2H' });
const ticket = makeTicket({
  createdAt: '2026-06-10 10:00',
  observedAt: '2026-06-10 10:10',
  messages: [message('customer', '2026-06-10 10:00')],
});
const page = { assessment: assess(ticket, policy), head: headOf(ticket, 'api') };
const at = (time: string) => clocksNow(page, { policy, now: wall(`2026-06-10 ${time}`) });

describe('the clocks of a ticket that was read some time ago (R61)', () => {
  it('stand as they are now, while the rest stays as it was read', () => {
    const { assessment } = at('12:30');
    expect(assessment?.clocks[0]).toMatchObject({
      stage: 'running',
      breached: true,
      remainingSeconds: { business: -1800, calendar: -1800 },
    });
    expect(assessment?.score).toBe(page.assessment.score);
    expect(page.assessment.clocks[0]?.breached).toBe(false);
  });

  it('tell when it is to be read again, also when that moment has passed', () => {
    expect(at('10:10').nextMoment).toBe('2026-06-10T08:30:00.000Z');
    expect(at('16:00').nextMoment).toBe('2026-06-10T08:30:00.000Z');
  });

  it('are nothing where no ticket is', () => {
    const nothing = { assessment: null, head: null };
    expect(clocksNow(nothing, { policy, now: wall('2026-06-10 12:00') })).toEqual({
      assessment: null,
      nextMoment: null,
    });
  });
});
