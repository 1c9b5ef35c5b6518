import 'temporal-polyfill/global';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HELSINKI, makePolicy } from '../clocks/testing.ts';
import type { LogEvent } from '../model/event.ts';
import type { Ladder } from '../model/ladder.ts';
import type { Policy } from '../model/policy.ts';
import { climbedNow } from './asked-now.ts';
import { foldCases } from './fold-case.ts';
import { ladderSteps } from './ladder-steps.ts';
import { sortEvents } from './sort-events.ts';
import { event, openedData } from './testing/events.ts';

const RUNS = 500;
const LADDER: Ladder = {
  id: 'standard',
  steps: [
    { id: 'deputy', after: { times: 1 }, to: { deputy: true }, whenNobody: 'skip' },
    { id: 'lead', after: 'PT40M', to: { role: 'lead' }, whenNobody: 'skip', repeat: { times: 3, every: 'PT7M' } },
    { id: 'back', after: 'PT50M', to: { role: 'lead' }, whenNobody: 'tell', next: 'lead' },
  ],
};
const policy = makePolicy(
  {},
  {
    file: {
      ladders: [LADDER],
      people: [{ id: 'lea', name: 'Lea', roles: ['lead'], accounts: [], addresses: [] }],
    } as Partial<Policy>,
  },
);
const OPENED = event(0, 'case.opened', 'case:a', {
  ...openedData(),
  acknowledgeBy: '2026-11-16T09:20:00.000Z',
  ladder: 'standard',
  calendar: HELSINKI.id,
});

/** What one browser does at a minute: looks, hears of the other's log, or somebody there does something. */
type Act = { at: number; who: 0 | 1; what: 'look' | 'sync' | 'accept' | 'raise' };
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    at: fc.integer({ min: 1, max: 120 }),
    who: fc.constantFrom<0 | 1>(0, 1),
    what: fc.constantFrom<Act['what']>('look', 'look', 'look', 'sync', 'accept', 'raise'),
  }),
  { maxLength: 25 },
);

const theCase = (log: LogEvent[]) => foldCases(log).get('a')!;
const minute = (at: number) => Date.parse('2026-11-16T09:00:00Z') + at * 60_000;

/** What a browser appends when it looks: the id is made of what is said, as in the background. */
function look(log: LogEvent[], at: number, device: string): LogEvent[] {
  const { due } = ladderSteps(theCase(log), policy, minute(at));
  const made = due.map((data, i) =>
    event(at, 'case.step-climbed', 'case:a', data, {
      id: `${data.ladder}/${data.step}/${data.round}/${data.since}`,
      device,
      seq: at * 100 + i,
    }),
  );
  return made.filter(({ id }) => !log.some((known) => known.id === id));
}

function play(all: Act[]): [LogEvent[], LogEvent[]] {
  const logs: [LogEvent[], LogEvent[]] = [[OPENED], [OPENED]];
  for (const [i, { at, who, what }] of all.toSorted((a, b) => a.at - b.at).entries()) {
    const log = logs[who];
    const over = { id: `act-${i}`, device: `device-${who}`, seq: at * 100 + 50 };
    if (what === 'look') log.push(...look(log, at, `device-${who}`));
    if (what === 'sync') logs[who] = sortEvents([...log, ...logs[1 - who]!]);
    if (what === 'accept') log.push(event(at, 'case.accepted', 'case:a', {}, over));
    if (what === 'raise') {
      const acknowledgeBy = new Date(minute(at + 15)).toISOString();
      const data = { type: 'executive', tier: 3, handover: { role: 'lead', person: 'lea' }, acknowledgeBy };
      log.push(event(at, 'case.raised', 'case:a', data, over));
    }
  }
  return logs;
}

it(`two browsers say each step of a ladder once, whatever they hear of each other and when (${RUNS} plays)`, () => {
  let climbed = 0;
  fc.assert(
    fc.property(acts, (all) => {
      const [a, b] = play(all);
      const one = theCase(sortEvents([...a, ...b]));
      expect(theCase(sortEvents([...b, ...a]))).toEqual(one);
      const keys = one.climbed!.map(({ step, round, since }) => `${step}/${round}/${since}`);
      expect(new Set(keys).size).toBe(keys.length);
      climbed += keys.length;
    }),
    { numRuns: RUNS },
  );
  expect(climbed).toBeGreaterThan(RUNS);
});

it('after both have heard all, one look settles it: nothing is due any more, and it comes to an end (W21)', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const [a, b] = play(all);
      const log = sortEvents([...a, ...b]);
      const settled = sortEvents([...log, ...look(log, 121, 'device-0')]);
      expect(ladderSteps(theCase(settled), policy, minute(121)).due).toEqual([]);
      const last = sortEvents([...settled, ...look(settled, 100_000, 'device-1')]);
      expect(ladderSteps(theCase(last), policy, minute(100_000))).toEqual({ due: [], next: null });
      const isWaiting = theCase(last).handover.acceptedAt === null;
      if (isWaiting) expect(climbedNow(theCase(last)).length).toBeGreaterThan(0);
    }),
    { numRuns: RUNS },
  );
});
