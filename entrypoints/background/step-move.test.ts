import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldCases } from '../../lib/cases/fold-case.ts';
import { openItems } from '../../lib/cases/gates.ts';
import { isSkip } from '../../lib/cases/next-step.ts';
import { findData } from '../../lib/cases/read-data.ts';
import { sortEvents } from '../../lib/cases/sort-events.ts';
import { event, openedData } from '../../lib/cases/testing/events.ts';
import { translator } from '../../lib/i18n/translator.ts';
import type { LogEvent } from '../../lib/model/event.ts';
import { CASE_STEPS, type CaseStep } from '../../lib/model/kinds.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { defaultPolicy } from '../../lib/policy/default-policy.ts';
import { nextTime, seen } from '../../lib/store/hybrid-clock.ts';
import type { Moment } from './context.ts';
import { moveStep } from './step-move.ts';

const RUNS = 600;
const NOON = Date.parse('2026-11-16T09:00:00.000Z');
const say = translator('en');
const tick = (id: string) => ({ id, name: { en: id }, required: true });
const policy = {
  ...defaultPolicy('UTC'),
  steps: CASE_STEPS.map((id) => ({
    id,
    checklist: [tick('one'), ...(id === 'received' ? [tick('handed-over')] : [])],
  })),
};
const moment = (name: string) =>
  ({ now: new Date(NOON).toISOString(), policy, say, settings: { name } }) as unknown as Moment;

/** A computer: what it has heard, and where its clock stands. Its clock is off by so many minutes. */
interface Device {
  name: string;
  off: number;
  log: LogEvent[];
  at: string | null;
  seq: number;
}
type What = 'tick' | 'untick' | 'accept' | 'raise' | 'on' | 'jump' | 'back' | 'reopen' | 'hear' | 'graver';
interface Act {
  who: 0 | 1;
  what: What;
}
const DONE: readonly What[] = ['tick', 'tick', 'tick', 'accept', 'on', 'on', 'on', 'on', 'hear', 'hear'];
const UNDONE: readonly What[] = ['untick', 'raise', 'jump', 'back', 'reopen', 'graver'];
const plays = fc.record({
  off: fc.integer({ min: -600, max: 600 }),
  acts: fc.array(fc.record({ who: fc.constantFrom<0 | 1>(0, 1), what: fc.constantFrom<What>(...DONE, ...UNDONE) }), {
    minLength: 10,
    maxLength: 60,
  }),
});

const OPENED = event(0, 'case.opened', 'case:a', openedData({ severity: 'S2' }), { device: 'first', seq: 1 });
const theCase = (log: LogEvent[]) => foldCases(log).get('a')!;

function put(device: Device, minute: number, type: string, data: object): void {
  const now = NOON + (minute + device.off) * 60_000;
  device.at = nextTime(device.at, now);
  device.seq += 1;
  const over = { id: `${device.name}-${device.seq}`, device: device.name, seq: device.seq, at: device.at };
  device.log.push(event(minute, type, 'case:a', data, { ...over, by: device.name }));
}

/** Asks for a step as the page would; what the gates refuse is not done. */
function go(device: Device, minute: number, step: CaseStep, reason: string | null): void {
  const it = theCase(device.log);
  try {
    const made = moveStep(it, { id: 'a', step, from: it.step, reason }, moment(device.name), (_, text) => text ?? null);
    if (made) put(device, minute, made.type, made.data);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}

function act(device: Device, other: Device, what: What, minute: number): void {
  const it = theCase(device.log);
  const at = CASE_STEPS.indexOf(it.step);
  const check = (done: boolean) => put(device, minute, 'case.item-checked', { step: it.step, item: 'one', done });
  const raised = { type: 'executive', tier: 3, handover: { role: 'executive' } };
  if (what === 'tick') check(true);
  if (what === 'untick') check(false);
  if (what === 'accept') put(device, minute, 'case.accepted', {});
  if (what === 'raise') put(device, minute, 'case.raised', raised);
  if (what === 'graver') put(device, minute, 'case.severity-set', { severity: 'S1' });
  if (what === 'on') go(device, minute, CASE_STEPS[at + 1] ?? 'closed', null);
  if (what === 'jump') go(device, minute, CASE_STEPS[Math.min(at + 2, 4)]!, 'a reason');
  if (what === 'back') go(device, minute, CASE_STEPS[Math.max(at - 1, 0)]!, 'a reason');
  if (what === 'reopen' && it.closedAt) put(device, minute, 'case.reopened', {});
  if (what === 'hear') {
    for (const one of other.log) device.at = seen(device.at, one.at, NOON + (minute + device.off) * 60_000);
    device.log = sortEvents([...device.log, ...other.log]);
  }
}

function play({ off, acts }: { off: number; acts: Act[] }): LogEvent[] {
  const device = (name: string, by: number): Device => ({ name, off: by, log: [OPENED], at: OPENED.at, seq: 1 });
  const both = [device('ann', 0), device('bob', off)] as const;
  for (const [minute, { who, what }] of acts.entries()) act(both[who], both[1 - who]!, what, minute);
  return sortEvents([...both[0].log, ...both[1].log]);
}

it(`no step is left while a required item is open unless a reason is on record, however two computers’ acts mix (R52, R58, R75; ${RUNS} plays)`, () => {
  const count = { held: 0, missed: 0 };
  fc.assert(
    fc.property(plays, (all) => {
      const log = play(all);
      const { missed = [] } = theCase(log);
      count.missed += missed.length;
      for (const [i, one] of log.entries()) {
        const entered = findData('case.step-entered', one);
        if (!entered || missed.includes(one.id)) continue;
        count.held += 1;
        const before = theCase(log.slice(0, i));
        const open = openItems(before, policy, say, NOON);
        if (entered.reason) expect([...(entered.open ?? [])].length === 0 || !!entered.name).toBe(true);
        else expect([open.map(({ item }) => item), isSkip(before, entered.step, policy)]).toEqual([[], false]);
      }
    }),
    { numRuns: RUNS },
  );
  expect(count.held).toBeGreaterThan(RUNS);
  expect(count.missed).toBeGreaterThan(RUNS / 10);
});

it('two computers that close a case at once close it once, and it is reopened once (R52)', () => {
  const at = (minute: number, type: string, data: object, device: string) =>
    event(minute, type, 'case:a', data, { id: `${type}-${minute}`, device, by: device });
  const log = [
    OPENED,
    at(1, 'case.step-entered', { step: 'post-mortem', from: 'received', reason: 'why' }, 'ann'),
    at(2, 'case.step-entered', { step: 'closed', from: 'post-mortem', heard: { ann: 1 } }, 'ann'),
    at(3, 'case.step-entered', { step: 'closed', from: 'post-mortem', reason: 'Settled', heard: { ann: 1 } }, 'bob'),
    at(4, 'case.reopened', {}, 'ann'),
    at(5, 'case.reopened', {}, 'bob'),
    at(6, 'case.step-entered', { step: 'closed', from: 'post-mortem', reason: 'Settled' }, 'bob'),
  ];
  const closed = theCase(log.slice(0, 4));
  expect(closed).toMatchObject({ step: 'closed', closedAt: '2026-11-16T09:02:00.000Z', missed: [log[3]!.id] });
  expect(closed.steps.map(({ step }) => step)).toEqual(['received', 'post-mortem', 'closed']);
  expect(theCase(log)).toMatchObject({ step: 'investigation', missed: [log[3]!.id, log[6]!.id] });
});
