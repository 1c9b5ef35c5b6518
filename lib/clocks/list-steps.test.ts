import { describe, expect, it } from 'vitest';
import type { Metric } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { computeClocks } from './compute-clocks.ts';
import { change, HELSINKI, makePolicy, makeTicket, message, SPLIT_DAY, say, wall } from './testing.ts';

/** Steps as a person would write them down: what, when by the wall in Helsinki, and what is counted in all. */
function story(ticket: Ticket, policy: Policy, metric: Metric): string[] {
  const clock = computeClocks(ticket, policy, say).find((it) => it.metric === metric);
  const time = (instant: string) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Helsinki').toPlainDateTime().toString().slice(5, 16);
  return (clock?.steps ?? []).map(({ what, at, until, counted, target, status }) =>
    [what, time(at), until && `–${time(until)}`, target && `of ${target / 60}`, status, `= ${counted / 60}`]
      .filter(Boolean)
      .join(' '),
  );
}
const asked = (at: string) => [message('customer', at)];

describe('why this time: the steps of a clock (U3)', () => {
  it('counts each stretch of open hours, over a lunch and a night, up to the due moment', () => {
    const ticket = makeTicket({
      createdAt: '2026-06-10 11:45',
      observedAt: '2026-06-10 12:10',
      messages: asked('2026-06-10 11:45'),
    });
    const policy = makePolicy({ 'first-reply': 'PT6H' }, { calendar: SPLIT_DAY });
    expect(story(ticket, policy, 'first-reply')).toEqual([
      'started 06-10T11:45 of 360 = 0',
      'open 06-10T11:45 –06-10T12:00 = 15',
      'open 06-10T13:30 –06-10T18:00 = 285',
      'open 06-11T08:00 –06-11T09:15 = 360',
      'due 06-11T09:15 = 360',
    ]);
  });

  it('case 8: a pause takes the time between, and the rest counts after it', () => {
    const ticket = makeTicket({
      createdAt: '2026-06-10 10:00',
      observedAt: '2026-06-11 12:00',
      history: [
        change('status', '2026-06-10 12:00', 'open', 'pending'),
        change('status', '2026-06-11 11:00', 'pending', 'open'),
      ],
      messages: asked('2026-06-10 10:00'),
    });
    expect(story(ticket, makePolicy({ 'requester-wait': 'PT8H' }), 'requester-wait')).toEqual([
      'started 06-10T10:00 of 480 = 0',
      'open 06-10T10:00 –06-10T12:00 = 120',
      'paused 06-10T12:00 pending = 120',
      'resumed 06-11T11:00 open = 120',
      'open 06-11T11:00 –06-11T17:00 = 480',
      'due 06-11T17:00 = 480',
    ]);
  });

  it('ends in the pause that lasts, and with what ended it', () => {
    const fields = { createdAt: '2026-06-10 10:00', messages: asked('2026-06-10 10:00') };
    const history = [change('status', '2026-06-10 12:00', 'open', 'pending')];
    const paused = makeTicket({ ...fields, observedAt: '2026-06-10 15:00', status: 'pending', history });
    const policy = makePolicy({ 'requester-wait': 'PT8H', 'first-reply': 'PT4H' });
    expect(story(paused, policy, 'requester-wait').at(-1)).toBe('paused 06-10T12:00 pending = 120');
    const answered = { ...paused, messages: [...paused.messages, message('agent', '2026-06-10 12:00')] };
    expect(story(answered, policy, 'first-reply').slice(1)).toEqual([
      'open 06-10T10:00 –06-10T12:00 = 120',
      'met 06-10T12:00 = 120',
    ]);
    const solved = {
      ...paused,
      status: 'solved' as const,
      history: [change('status', '2026-06-10 12:00', 'open', 'solved')],
    };
    expect(story(solved, policy, 'first-reply').at(-1)).toBe('ended 06-10T12:00 = 120');
  });

  it('case 7: a target that was used up when it came into force is due before it', () => {
    const sla = { targets: { normal: { 'first-reply': 'PT8H' }, urgent: { 'first-reply': 'PT1H' } } };
    const ticket = makeTicket({
      createdAt: '2026-06-10 10:00',
      observedAt: '2026-06-10 14:00',
      priority: 'urgent',
      history: [change('priority', '2026-06-10 12:00', 'normal', 'urgent')],
      messages: asked('2026-06-10 10:00'),
    });
    expect(story(ticket, makePolicy({}, { sla }), 'first-reply')).toEqual([
      'started 06-10T10:00 of 480 = 0',
      'open 06-10T10:00 –06-10T12:00 = 120',
      'target 06-10T12:00 of 60 = 120',
      'due 06-10T11:00 = 60',
    ]);
    const lowered = {
      ...ticket,
      priority: 'normal' as const,
      history: [change('priority', '2026-06-10 12:00', 'urgent', 'normal')],
    };
    expect(story(lowered, makePolicy({}, { sla }), 'first-reply').slice(1)).toEqual([
      'open 06-10T10:00 –06-10T11:00 = 60',
      'missed 06-10T11:00 = 60',
      'open 06-10T11:00 –06-10T12:00 = 120',
      'target 06-10T12:00 of 480 = 120',
      'open 06-10T12:00 –06-10T17:00 = 420',
      'open 06-11T09:00 –06-11T10:00 = 480',
      'due 06-11T10:00 = 480',
    ]);
  });

  it('case 9: the time in which it was solved is left out', () => {
    const ticket = makeTicket({
      createdAt: '2026-06-08 09:00',
      observedAt: '2026-06-10 10:30',
      history: [
        change('status', '2026-06-08 15:00', 'open', 'solved'),
        change('status', '2026-06-10 10:00', 'solved', 'open'),
      ],
      messages: asked('2026-06-08 09:00'),
    });
    expect(story(ticket, makePolicy({ resolution: 'PT8H' }), 'resolution').slice(2)).toEqual([
      'paused 06-08T15:00 solved = 360',
      'resumed 06-10T10:00 open = 360',
      'open 06-10T10:00 –06-10T12:00 = 480',
      'due 06-10T12:00 = 480',
    ]);
  });

  it('says nothing of a clock that is not known, and stays short over weeks and hundreds of changes', () => {
    const long = makeTicket({
      createdAt: '2026-01-05 09:00',
      observedAt: '2026-01-05 10:00',
      messages: asked('2026-01-05 09:00'),
    });
    const weeks = makePolicy({ 'first-reply': 'PT400H' });
    const [clock] = computeClocks(long, weeks, say);
    const joined = clock?.steps?.find(({ stretches }) => stretches);
    expect(clock?.steps).toHaveLength(9);
    expect(joined).toMatchObject({ what: 'open', stretches: 44, counted: 47 * 8 * 3600 });
    expect(clock?.steps?.at(-1)).toMatchObject({ what: 'due', counted: 400 * 3600, at: clock?.dueAt });

    const minute = (n: number) =>
      `2026-01-05 ${String(9 + Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;
    const history = Array.from({ length: 400 }, (_, n) =>
      change('status', minute(n + 1), n % 2 ? 'pending' : 'open', n % 2 ? 'open' : 'pending'),
    );
    const flips = makeTicket({ createdAt: '2026-01-05 09:00', observedAt: '2026-01-05 16:00', history });
    const [busy] = computeClocks(flips, makePolicy({ 'requester-wait': 'PT8H' }), say);
    expect(busy?.steps).toHaveLength(40);
    expect(busy?.steps?.filter(({ what }) => what === 'more')).toMatchObject([{ counted: expect.any(Number) }]);
    const hidden = makeTicket({
      ...flips,
      createdAt: '2026-01-05 09:00',
      observedAt: '2026-01-05 16:00',
      history: null,
      status: 'solved',
    });
    expect(computeClocks(hidden, makePolicy({ resolution: 'PT1H' }), say)[0]).toMatchObject({
      stage: 'unknown',
      steps: [],
    });
  });

  it('beside a helpdesk’s target stands ours, with its steps; the helpdesk’s wins (U3)', () => {
    const ticket = makeTicket({
      createdAt: '2026-06-10 10:00',
      observedAt: '2026-06-10 11:00',
      messages: asked('2026-06-10 10:00'),
      slaTargets: [{ metric: 'first-reply', dueAt: wall('2026-06-10 14:00') }],
    });
    const [clock] = computeClocks(ticket, makePolicy({ 'first-reply': 'PT4H30M' }), say);
    expect(clock).toMatchObject({ source: 'helpdesk', dueAt: wall('2026-06-10 14:00'), calendar: 'hq' });
    expect(clock?.ours).toMatchObject({
      source: 'policy',
      dueAt: wall('2026-06-10 14:30'),
      remainingSeconds: { business: 12_600, calendar: 12_600 },
      timeZone: HELSINKI.timeZone,
    });
    expect(clock?.ours?.steps?.map(({ what }) => what)).toEqual(['started', 'open', 'due']);
    const guess = makePolicy({ 'first-reply': 'PT4H30M' }, { sla: { guess: true } });
    expect(computeClocks(ticket, guess, say)[0]?.ours).toBeUndefined();
  });
});
