import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { EVENT_DATA } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';
import { CASE_STEPS } from '../model/kinds.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { applyEvent } from './apply-event.ts';
import { foldCases } from './fold-case.ts';
import { checklistOf } from './gates.ts';
import { mayOpen } from './may-open.ts';
import { anyData, anyEvent, CASE_TYPES } from './testing/any-event.ts';
import { event, openedData } from './testing/events.ts';

const RUNS = 300;
const opening = (ticket: string, subject: string, at: number) =>
  event(at, 'case.opened', subject, openedData({ ticket }), { id: `opening-${subject}` });
const OPENINGS = [opening('ticket-1', 'case:a', 0), opening('ticket-1', 'case:b', 7), opening('ticket-2', 'case:c', 3)];

/** A log with openings of two tickets, and with any events whatever. */
const logs = fc
  .uniqueArray(anyEvent, { selector: ({ id }) => id, minLength: 20, maxLength: 80 })
  .map((events) => [...OPENINGS, ...events]);
const shuffled = (log: readonly LogEvent[]) => fc.shuffledSubarray([...log], { minLength: log.length });

describe(`the cases of a log with every type of event (R52, R102, law 12; ${RUNS} logs each)`, () => {
  it('have data of every type that its own schema takes', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyData, ([type, data]) => {
        seen.add(type);
        expect(EVENT_DATA[type].safeParse(data).success).toBe(true);
      }),
      { numRuns: 4000 },
    );
    expect([...seen].sort()).toEqual([...CASE_TYPES].sort());
  });

  it('are the same in any order, with any repetition', () => {
    const plays = logs.chain((log) => fc.tuple(fc.constant(log), shuffled(log), fc.subarray(log)));
    fc.assert(
      fc.property(plays, ([log, other, again]) => {
        expect(foldCases([...other, ...again])).toEqual(foldCases(log));
      }),
      { numRuns: RUNS },
    );
  });

  it('are the same from any part first and then the rest, as from two devices that acted at once', () => {
    const plays = logs.chain((log) => fc.tuple(fc.constant(log), fc.subarray(log), fc.subarray(log)));
    fc.assert(
      fc.property(plays, ([log, ours, theirs]) => {
        const either = new Set([...ours, ...theirs]);
        const whole = log.filter((one) => either.has(one));
        expect(foldCases([...ours, ...theirs])).toEqual(foldCases(whole));
        expect(foldCases([...theirs, ...ours])).toEqual(foldCases(whole));
      }),
      { numRuns: RUNS },
    );
  });

  it('are the same after the log went through JSON, change no event, and go through JSON and a copy themselves', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const before = JSON.stringify(log);
        const cases = foldCases(log);
        expect(JSON.stringify(log)).toBe(before);
        expect(foldCases(JSON.parse(before) as LogEvent[])).toEqual(cases);
        for (const it of cases.values()) expect(structuredClone(it)).toEqual(it);
        const count = [...cases.values()].reduce((sum, { events }) => sum + events, 0);
        expect(count).toBeLessThanOrEqual(log.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('what comes last is put on top of a case as if it had been folded with the rest', () => {
    fc.assert(
      fc.property(logs, anyData, (log, [type, data]) => {
        if (type === 'case.opened') return;
        const last = event(999, type, 'case:a', data);
        expect(applyEvent(foldCases(log).get('a')!, last)).toEqual(foldCases([...log, last]).get('a'));
      }),
      { numRuns: RUNS },
    );
  });
});

const say = translator('en');
const policy = defaultPolicy('Europe/Helsinki');
/** Items of every step that are required and done. */
const doneOf = (it: NonNullable<ReturnType<typeof theCase>>) =>
  CASE_STEPS.flatMap((step) =>
    checklistOf({ ...it, step }, policy, say).map(
      ({ item, required, done }) => [`${step}/${item}`, !required || done] as const,
    ),
  );
const theCase = (log: LogEvent[]) => foldCases(log).get('a');

it('whatever opens an item again that was done is known as such: a move that had not heard of it does not hold', () => {
  const own = anyEvent.map((one) => ({ ...one, subject: 'case:a', v: 1 }));
  const opened = new Set<string>();
  fc.assert(
    fc.property(fc.array(own, { minLength: 5, maxLength: 40 }), own, (log, next) => {
      const it = theCase([OPENINGS[0]!, ...log.filter(({ type }) => type !== 'case.opened')])!;
      const before = new Map(doneOf(it));
      const after = doneOf(applyEvent(it, next));
      const again = after.filter(([item, done]) => !done && before.get(item) !== false);
      if (again.length > 0) opened.add(next.type);
      if (again.length > 0 && !mayOpen(next))
        throw new Error(`${next.type} opened ${again.map(([item]) => item).join()}`);
    }),
    { numRuns: 3000 },
  );
  expect(opened.size).toBeGreaterThan(3);
}, 30_000);
