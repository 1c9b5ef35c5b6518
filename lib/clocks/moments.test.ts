import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { clockSignals } from './clock-signals.ts';
import { computeClocks } from './compute-clocks.ts';
import { silenceMoment } from './find-silence.ts';
import { nextClockMoment } from './find-warnings.ts';
import { formatInstant } from './instants.ts';
import { refreshClocks } from './refresh-clocks.ts';
import { HELSINKI, makePolicy, makeTicket, message, SPLIT_DAY, say, wall } from './testing.ts';

const asked = { createdAt: '2026-06-05 16:30', messages: [message('customer', '2026-06-05 16:30')] };
const clockOf = (policy: Policy, observedAt: string, more: Partial<Ticket> = {}) =>
  computeClocks({ ...makeTicket({ ...asked, observedAt }), ...more }, policy, say)[0];
const warned = (policy: Policy, observedAt: string, more: Partial<Ticket> = {}) =>
  clockOf(policy, observedAt, more)?.warnings?.map(({ left, at }) => [left, at]);

describe('when little time is left (issue 4, item 4)', () => {
  it('a quarter of the target, and 15 minutes, of time that counts', () => {
    expect(warned(makePolicy({ 'first-reply': 'PT1H' }), '2026-06-05 16:40')).toEqual([
      ['quarter', wall('2026-06-08 09:15')],
      ['minutes', wall('2026-06-08 09:15')],
    ]);
    // All of Friday’s time is used up at closing time, not at Monday’s opening.
    expect(warned(makePolicy({ 'first-reply': 'PT2H' }), '2026-06-05 16:40')?.[0]).toEqual([
      'quarter',
      wall('2026-06-08 10:00'),
    ]);
    expect(warned(makePolicy({ 'first-reply': 'PT40M' }), '2026-06-05 16:40')).toEqual([
      ['quarter', wall('2026-06-05 17:00')],
      ['minutes', wall('2026-06-05 16:55')],
    ]);
  });

  it('a quarter alone of a target of 15 minutes or less, which else would be late from its start', () => {
    expect(warned(makePolicy({ 'first-reply': 'PT12M' }), '2026-06-05 16:31')).toEqual([
      ['quarter', wall('2026-06-05 16:39')],
    ]);
  });

  it('counts back from what a helpdesk tells, and a quarter only where the start is known', () => {
    const slaTargets = [{ metric: 'first-reply' as const, dueAt: wall('2026-06-08 09:10') }];
    const none = makePolicy({});
    expect(warned(none, '2026-06-05 16:40', { slaTargets })).toEqual([
      ['quarter', wall('2026-06-05 17:00')],
      ['minutes', wall('2026-06-05 16:55')],
    ]);
    const resolution = [{ metric: 'next-reply' as const, dueAt: wall('2026-06-08 09:10') }];
    expect(warned(none, '2026-06-05 16:40', { slaTargets: resolution, coverage: { loaded: 1, total: 3 } })).toEqual([
      ['minutes', wall('2026-06-05 16:55')],
    ]);
  });

  it('is none of a clock that does not run', () => {
    const paused = makePolicy({ 'requester-wait': 'PT1H' });
    expect(warned(paused, '2026-06-05 16:40', { status: 'pending', history: null })).toEqual([]);
  });

  it('the signals change exactly at the moments that are told (1,000 cases)', () => {
    const minute = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 1500 }), fc.boolean(), (after, target, always) => {
        const calendar = always ? null : after % 2 ? HELSINKI : SPLIT_DAY;
        const policy = makePolicy({ 'first-reply': `PT${target}M` }, { calendar });
        const start = Date.parse(wall('2026-06-05 16:30'));
        const at = (ms: number) => ({
          ...makeTicket({ ...asked, observedAt: '2026-06-05 16:30' }),
          observedAt: formatInstant(ms),
        });
        const kinds = (ms: number) => {
          const ticket = at(ms);
          return clockSignals(ticket, computeClocks(ticket, policy, say), policy, say)
            .map(({ kind }) => kind)
            .sort();
        };
        const now = start + after * 60_000;
        const ticket = at(now);
        const silence = silenceMoment(ticket, policy);
        const next = nextClockMoment(
          { clocks: computeClocks(ticket, policy, say), silenceAt: silence === null ? null : formatInstant(silence) },
          now,
        );
        // Until then nothing changes by itself, and at that moment a signal may come, none goes.
        if (next === undefined) return expect(kinds(now + 30 * 86_400_000)).toEqual(kinds(now));
        expect(kinds(next - 1)).toEqual(kinds(now));
      }),
      { numRuns: 1000, seed: 20261116 },
    );
  });

  it('a wait becomes a silence when it is told to', () => {
    const ticket = makeTicket({ ...asked, observedAt: '2026-06-05 16:40' });
    expect(silenceMoment(ticket, makePolicy({}))).toBe(Date.parse(wall('2026-06-08 16:30')));
    expect(silenceMoment({ ...ticket, mergedInto: 'x' }, makePolicy({}))).toBeNull();
  });
});

describe('refreshClocks', () => {
  const policy = makePolicy({ 'first-reply': 'PT1H' });
  const at = (time: string) => Date.parse(wall(time));

  it('gives what computing afresh would, though the ticket is no longer there (R61)', () => {
    const first = clockOf(policy, '2026-06-05 16:40');
    for (const time of [
      '2026-06-05 16:50',
      '2026-06-06 12:00',
      '2026-06-08 09:10',
      '2026-06-08 09:30',
      '2026-06-08 11:00',
    ]) {
      const { why: _, steps: _steps, ...afresh } = clockOf(policy, time) as NonNullable<typeof first>;
      expect(refreshClocks(first ? [first] : [], policy, at(time))[0]).toMatchObject(afresh);
    }
  });

  it('never makes a guess late, and leaves alone what stands still', () => {
    const guess = makePolicy({ 'first-reply': 'PT1H' }, { sla: { guess: true } });
    const guessed = clockOf(guess, '2026-06-05 16:40');
    expect(refreshClocks(guessed ? [guessed] : [], guess, at('2026-06-08 11:00'))[0]).toMatchObject({
      breached: false,
    });
    const paused = clockOf(makePolicy({ 'requester-wait': 'PT1H' }), '2026-06-05 16:40', {
      status: 'pending',
      history: null,
    });
    expect(refreshClocks(paused ? [paused] : [], policy, at('2026-06-08 11:00'))).toEqual([paused]);
  });

  it('refreshes ours beside the helpdesk’s, and keeps office time where the calendar is gone', () => {
    const slaTargets = [{ metric: 'first-reply' as const, dueAt: wall('2026-06-08 10:00') }];
    const told = clockOf(policy, '2026-06-05 16:40', { slaTargets });
    const [fresh] = refreshClocks(told ? [told] : [], policy, at('2026-06-08 09:40'));
    expect(fresh).toMatchObject({ breached: false, remainingSeconds: { business: 1200, calendar: 1200 } });
    expect(fresh?.ours).toMatchObject({ breached: true, remainingSeconds: { business: -600, calendar: -600 } });
    const gone = { ...policy, calendars: [] };
    expect(refreshClocks(told ? [told] : [], gone, at('2026-06-08 09:40'))[0]?.remainingSeconds).toEqual({
      business: told?.remainingSeconds?.business,
      calendar: 1200,
    });
  });
});
