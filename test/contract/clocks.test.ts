import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { computeClocks } from '../../lib/clocks/compute-clocks.ts';
import { openHours } from '../../lib/clocks/open-hours.ts';
import { say } from '../../lib/clocks/testing.ts';
import type { Clock } from '../../lib/model/assessment.ts';
import { policyOf, ticketOf } from './clocks/engine-view.ts';
import { askOracle, type Expected } from './clocks/minute-oracle.ts';
import { hours, scene, TESTED } from './clocks/scene.ts';
import { openMinutes } from './clocks/wall-minutes.ts';

const MINUTE = 60_000;
const DAY = 1440;
const HOURS_RUNS = 3000;
const STORY_RUNS = 3000;
const SEED = 20261116;

const minuteOf = (instant: string | null | undefined) => (instant == null ? null : Date.parse(instant) / MINUTE);
const told = (clock: Clock, left: 'quarter' | 'minutes') => {
  const at = minuteOf(clock.warnings?.find((warning) => warning.left === left)?.at);
  return at === null ? null : Math.ceil(at);
};

/** Every stretch that is told to count is open and not paused in each of its minutes, and the sums are right. */
function checkSteps(clock: Clock, wanted: Expected, isOpen: (minute: number) => boolean): void {
  const steps = clock.steps ?? [];
  expect(steps[0]).toMatchObject({ what: 'started', counted: 0 });
  let counted = 0;
  for (const step of steps) {
    if (step.what === 'open' && !step.stretches) {
      const [from, until] = [minuteOf(step.at) as number, minuteOf(step.until) as number];
      let minute = from;
      while (minute < until && isOpen(minute) && wanted.counts(minute)) minute++;
      expect(minute).toBe(until);
      counted += (until - from) * 60;
      if (!steps.some(({ stretches }) => stretches)) expect(step.counted).toBe(counted);
    }
    if (step.what === 'due') expect(minuteOf(step.at)).toBe(wanted.due);
  }
  const last = steps.at(-1);
  if (clock.stage === 'running') expect(last).toMatchObject({ what: 'due', at: clock.dueAt });
  else if (clock.stage !== 'met' || !clock.breached) expect(last?.counted).toBe(wanted.used * 60);
}

/** One for each minute from `start` on that is open, none for the others. */
function askEach(start: number, length: number, isOpen: (minute: number) => boolean): Uint8Array {
  const open = new Uint8Array(length);
  for (let i = 0; i < length; i++) open[i] = isOpen(start + i) ? 1 : 0;
  return open;
}

let clocksCompared = 0;
afterAll(() =>
  console.log(`${HOURS_RUNS} calendars and ${STORY_RUNS} tickets with ${clocksCompared} clocks agree with the oracle`),
);

describe('the clocks against an oracle that asks every minute (R35, R61; issue 4, item 2)', () => {
  it(`open time is added and measured as the wall clock does (${HOURS_RUNS} random calendars)`, () => {
    fc.assert(
      fc.property(hours, fc.nat({ max: 30 * 60 }), fc.nat({ max: 5 * DAY }), ({ calendar, start }, target, after) => {
        const isOpen = openMinutes(calendar);
        const engine = openHours(calendar);
        const open = askEach(start, 9 * DAY, isOpen);
        const counted = open.subarray(0, after).reduce((sum, is) => sum + is, 0);
        expect(engine.between(start * MINUTE, (start + after) * MINUTE)).toBe(counted * MINUTE);
        expect(engine.between((start + after) * MINUTE, start * MINUTE)).toBe(0 - counted * MINUTE);
        const stretches = engine.stretches(start * MINUTE, (start + after) * MINUTE);
        const minutes = stretches.flatMap(([a, b]) =>
          Array.from({ length: (b - a) / MINUTE }, (_, i) => a / MINUTE + i),
        );
        const wanted = [...open.keys()].filter((i) => i < after && open[i]).map((i) => start + i);
        expect(minutes.join() === wanted.join()).toBe(true);

        let left = target;
        let at = 0;
        for (; left > 0 && at < open.length; at++) if (open[at]) left--;
        const due = engine.add(start * MINUTE, target * MINUTE);
        if (left === 0) expect(due).toBe((start + at) * MINUTE);
        else expect(due === null || due > (start + at) * MINUTE).toBe(true);
      }),
      { numRuns: HOURS_RUNS, seed: SEED },
    );
  }, 120_000);

  it(`seven metrics start, pause, re-open, change priority, fall due and end as it says (${STORY_RUNS} random tickets, 13,000 clocks)`, () => {
    fc.assert(
      fc.property(scene, (it) => {
        const ticket = ticketOf(it);
        const clocks = computeClocks(ticket, policyOf(it), say);
        const limit = it.now + 8 * DAY;
        const open = askEach(it.start, limit - it.start, openMinutes(it.calendar));
        const isOpen = (minute: number) => open[minute - it.start] === 1;
        for (const metric of TESTED) {
          const clock = clocks.find((one) => one.metric === metric);
          const wanted = it.targets.default[metric] === undefined ? null : askOracle(it, metric, isOpen, limit);
          if (!wanted) {
            expect(clock).toBeUndefined();
            continue;
          }
          clocksCompared++;
          // Where nothing falls due within days, the engine looks further, or says that its calendar never opens that long.
          const beyond = wanted.due === null && (wanted.stage === 'running' || wanted.stage === 'met');
          if (beyond && clock?.stage === 'unknown') continue;
          expect(clock).toMatchObject({ stage: wanted.stage, breached: wanted.breached });
          expect(minuteOf(clock?.startedAt)).toBe(wanted.start);
          if (beyond) expect(minuteOf(clock?.dueAt) ?? limit).toBeGreaterThanOrEqual(limit);
          else {
            expect(minuteOf(clock?.dueAt)).toBe(wanted.due);
            checkSteps(clock as Clock, wanted, isOpen);
          }
          if (wanted.stage === 'running' && !beyond) {
            expect(told(clock as Clock, 'quarter')).toBe(wanted.quarter);
            expect(told(clock as Clock, 'minutes')).toBe(wanted.minutes);
          }
        }
      }),
      { numRuns: STORY_RUNS, seed: SEED },
    );
    expect(clocksCompared).toBeGreaterThan(13_000);
  }, 240_000);
});
