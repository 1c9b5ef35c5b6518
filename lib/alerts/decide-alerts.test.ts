import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlertState } from '../model/alerts.ts';
import { type AlertRules, decideAlerts, type HotTicket } from './decide-alerts.ts';
import { dayStart, digestTimes, isQuiet } from './digest-times.ts';

const at = (time: string, day = 16) => Date.parse(`2026-11-${day}T${time}:00Z`);
const hot = (id: string, level: HotTicket['level'] = 'at-risk', over: Partial<HotTicket> = {}): HotTicket => ({
  id,
  level,
  isExempt: false,
  isUrgent: false,
  isSilent: false,
  isShown: false,
  ...over,
});
const DIGESTS = ['09:00', '15:00'];
function rulesAt(now: number, over: Partial<AlertRules> = {}): AlertRules {
  const { last, next } = digestTimes(DIGESTS, 'UTC', now);
  return {
    way: 'now',
    from: 'at-risk',
    budget: 2,
    dayStart: dayStart('UTC', now),
    lastDigest: last,
    nextDigest: next,
    isReachable: true,
    reachableAt: now,
    ...over,
  };
}
/** Looks again and again, each time with what was decided before. */
function looking(over: Partial<AlertRules> = {}) {
  let state: AlertState | null = null;
  return (now: number, tickets: HotTicket[], more: Partial<AlertRules> = {}) => {
    const decision = decideAlerts(tickets, rulesAt(now, { ...over, ...more }), state, now);
    state = decision.state;
    return decision;
  };
}

describe('alerts (defaults, "Attention")', () => {
  it('what was hot when they began calls nobody; what rises then does, once', () => {
    const look = looking();
    expect(look(at('10:00'), [hot('a')]).calls).toEqual([]);
    expect(look(at('10:01'), [hot('a'), hot('b')]).calls).toEqual(['b']);
    expect(look(at('10:02'), [hot('a'), hot('b')]).calls).toEqual([]);
    expect(look(at('10:03'), [hot('a', 'critical'), hot('b')]).calls).toEqual(['a']);
    // Down and up again within the same heat is no news; what cooled down altogether and came back is.
    expect(look(at('10:04'), [hot('a')]).calls).toEqual([]);
    expect(look(at('10:05'), [hot('a', 'critical')], { budget: 9 }).calls).toEqual([]);
    expect(look(at('10:06'), [], { budget: 9 }).calls).toEqual([]);
    expect(look(at('10:07'), [hot('a')], { budget: 9 }).calls).toEqual(['a']);
  });

  it('beyond the budget it waits for the digest, and is left out of it where it cooled', () => {
    const look = looking();
    look(at('10:00'), []);
    const three = look(at('10:01'), [hot('a'), hot('b'), hot('c'), hot('d')]);
    expect(three).toMatchObject({ calls: ['a', 'b'], digest: null, next: at('15:00') });
    expect(look(at('15:00'), [hot('a'), hot('b'), hot('d')])).toMatchObject({ calls: [], digest: ['d'], next: null });
    expect(look(at('15:01'), [hot('d')]).digest).toBeNull();
    // A new day, a new budget.
    expect(look(at('09:30', 17), [hot('d'), hot('e')]).calls).toEqual(['e']);
  });

  it('danger calls at any hour and the law beyond the budget, and neither spends it', () => {
    const look = looking({ budget: 1 });
    look(at('10:00'), []);
    const law = hot('law', 'critical', { isExempt: true });
    const fire = hot('fire', 'critical', { isExempt: true, isUrgent: true });
    expect(look(at('10:01'), [law, hot('b')]).calls).toEqual(['law', 'b']);
    const night = { isReachable: false, reachableAt: at('08:00', 17) };
    const late = hot('late-law', 'critical', { isExempt: true });
    expect(look(at('23:00'), [fire, late], night)).toMatchObject({ calls: ['fire'], next: at('08:00', 17) });
    expect(look(at('08:00', 17), [fire, late]).calls).toEqual(['late-law']);
  });

  it('who sleeps over a digest gets one, when they can be reached', () => {
    const look = looking({ way: 'digest' });
    look(at('14:00'), []);
    const away = { isReachable: false, reachableAt: at('08:00', 17) };
    expect(look(at('14:30'), [hot('a')])).toMatchObject({ calls: [], next: at('15:00') });
    expect(look(at('20:00'), [hot('a'), hot('b')], away)).toMatchObject({ digest: null, next: at('08:00', 17) });
    expect(look(at('08:00', 17), [hot('a'), hot('b')]).digest).toEqual(['a', 'b']);
    expect(look(at('08:05', 17), [hot('a'), hot('b')]).digest).toBeNull();
  });

  it('what is in front of one, what is switched off, below the chosen level, or only a tone that misfires calls nobody', () => {
    const look = looking({ budget: 9 });
    look(at('10:00'), []);
    expect(look(at('10:01'), [hot('a', 'critical', { isShown: true })])).toMatchObject({ calls: [], next: null });
    expect(look(at('10:02'), [hot('b', 'critical', { isSilent: true })])).toMatchObject({ calls: [], next: null });
    expect(look(at('10:03'), [hot('c')], { from: 'critical' })).toMatchObject({ calls: [], next: null });
    expect(look(at('10:04'), [hot('c', 'critical')], { from: 'critical' }).calls).toEqual(['c']);
    expect(look(at('10:05'), [hot('d', 'critical')], { way: 'off' })).toMatchObject({ calls: [], next: null });
  });

  it('a reminder that was asked for comes when it is due, and only while it is hot', () => {
    const state: AlertState = {
      known: { a: { level: 'at-risk', told: 'called', again: '2026-11-16T11:00:00Z' } },
      calls: [],
      digestAt: '2026-11-16T09:00:00Z',
    };
    const look = (now: number, tickets: HotTicket[]) => decideAlerts(tickets, rulesAt(now), state, now);
    expect(look(at('10:59'), [hot('a')])).toMatchObject({ calls: [], next: at('11:00') });
    expect(look(at('11:00'), [hot('a')])).toMatchObject({ calls: ['a'], state: { known: { a: { told: 'called' } } } });
    expect(look(at('11:00'), [])).toMatchObject({ calls: [], state: { known: {} } });
  });

  it('whatever happens: never over the budget, never twice for one heat, never out of hours but for danger', () => {
    const step = fc.record({
      minutes: fc.integer({ min: 1, max: 400 }),
      levels: fc.array(fc.constantFrom('calm', 'at-risk', 'critical'), { minLength: 6, maxLength: 6 }),
      isReachable: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 0, max: 3 }), (steps, budget) => {
        const look = looking({ budget });
        let now = at('08:00');
        look(now, []);
        const spent = new Map<number, number>();
        const called = new Map<string, string>();
        for (const { minutes, levels, isReachable } of steps) {
          now += minutes * 60_000;
          const tickets = levels.flatMap((level, id) =>
            level === 'calm' ? [] : [hot(`${id}`, level as HotTicket['level'], { isExempt: id < 2, isUrgent: id < 1 })],
          );
          const { calls, digest } = look(now, tickets, { isReachable, reachableAt: now + 60_000 });
          for (const [id, level] of levels.entries()) if (level === 'calm') called.delete(`${id}`);
          const day = dayStart('UTC', now);
          for (const id of [...calls, ...(digest ?? [])]) {
            const level = levels[Number(id)] as string;
            expect(level).not.toBe('calm');
            if (!isReachable) expect(id).toBe('0');
            // A second word for one heat only where it rose since.
            expect(called.get(id) === undefined || (called.get(id) === 'at-risk' && level === 'critical')).toBe(true);
            called.set(id, level);
          }
          spent.set(day, (spent.get(day) ?? 0) + calls.filter((id) => Number(id) > 1).length);
          expect(spent.get(day)).toBeLessThanOrEqual(budget);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('times of a day', () => {
  it('quiet hours may go over midnight, in one’s own zone', () => {
    const quiet = { from: '18:00', until: '08:00' };
    expect(['17:59', '18:00', '23:59', '07:59', '08:00'].map((time) => isQuiet(quiet, 'UTC', at(time)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(isQuiet(quiet, 'Asia/Tokyo', at('10:00'))).toBe(true);
    expect(isQuiet({ from: '08:00', until: '08:00' }, 'UTC', at('08:00'))).toBe(false);
  });

  it('the last digest and the next, over midnight', () => {
    expect(digestTimes(DIGESTS, 'UTC', at('08:00'))).toEqual({ last: at('15:00', 15), next: at('09:00') });
    expect(digestTimes([], 'UTC', at('08:00'))).toEqual({ last: null, next: null });
  });
});
