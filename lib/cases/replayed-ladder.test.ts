import 'temporal-polyfill/global';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openHours } from '../clocks/open-hours.ts';
import { HELSINKI, makePolicy } from '../clocks/testing.ts';
import { planLadder } from '../matrix/replay-ladder.ts';
import { SEVERITIES } from '../model/kinds.ts';
import type { Ladder } from '../model/ladder.ts';
import type { Person, Policy } from '../model/policy.ts';
import { foldCases } from './fold-case.ts';
import { ladderSteps } from './ladder-steps.ts';
import { event, openedData } from './testing/events.ts';

const IDS = ['a', 'b', 'c', 'd'];
const ladders = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...IDS),
      after: fc.oneof(
        fc.constantFrom('PT10M', 'PT30M', 'PT3H'),
        fc.constantFrom(0.5, 1, 2, 3).map((times) => ({ times })),
      ),
      to: fc.oneof(
        fc.constant({ deputy: true as const }),
        fc.constantFrom('lead', 'night', 'empty', 'assignee').map((role) => ({ role })),
      ),
      severities: fc.option(fc.subarray([...SEVERITIES], { minLength: 1 }), { nil: undefined }),
      whenNobody: fc.constantFrom('skip' as const, 'tell' as const),
      next: fc.option(fc.constantFrom(...IDS), { nil: null }),
    }),
    { selector: ({ id }) => id, minLength: 1 },
  )
  .map((steps): Ladder => ({ id: 'own', steps }));

const person = (id: string, roles: string[], more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  roles,
  accounts: [],
  addresses: [],
  ...more,
});
const PEOPLE = [
  person('ann', ['agent'], { deputies: ['dan'] }),
  person('dan', []),
  person('lea', ['lead'], { deputies: ['nic'] }),
  person('nic', ['night'], { calendar: null }),
];
const roles = ['agent', 'lead', 'night', 'empty'].map((id) => ({ id, name: {}, calendar: null }));

/** What the browsers say of a case nobody accepts, woken at each moment something is due. */
function climbed(policy: Policy, opened: ReturnType<typeof event>, from: number) {
  const log = [opened];
  for (let at: number | undefined = from; at !== undefined; ) {
    const it = foldCases(log).get('a');
    if (!it) throw new Error('no case');
    const { due, next } = ladderSteps(it, policy, at);
    for (const said of due)
      log.push(event(log.length, 'case.step-climbed', 'case:a', said, { at: `${new Date(at).toISOString()}~0000` }));
    at = next?.at;
  }
  return log.slice(1).flatMap(({ data }) => (data.skipped ? [] : [[data.step, data.to, data.dueAt]]));
}

it('a replay climbs a ladder as the browsers do: 500 ladders, three severities', () => {
  let asked = 0;
  fc.assert(
    fc.property(
      ladders,
      fc.constantFrom(...SEVERITIES),
      fc.integer({ min: 0, max: 900 }),
      (ladder, severity, minute) => {
        const cadence = SEVERITIES.map((one) => ({
          severity: one,
          acknowledge: 'PT1H',
          tellCustomer: 'PT2H',
          update: 'PT4H',
          askFixOwner: 'PT8H',
          aroundTheClock: one === 'S1',
        }));
        const policy = makePolicy(
          {},
          { file: { ladders: [ladder], people: PEOPLE, roles, cadence } as Partial<Policy> },
        );
        const hours = openHours(severity === 'S1' ? null : HELSINKI);
        const from = Date.parse('2026-11-16T06:00:00Z') + minute * 60_000;
        const within = 3_600_000;
        const opened = event(
          0,
          'case.opened',
          'case:a',
          {
            ...openedData({
              severity,
              handover: { role: 'agent', person: 'ann' },
              ladder: 'own',
              calendar: HELSINKI.id,
            }),
            acknowledgeBy: new Date(hours.add(from, within) ?? 0).toISOString(),
          },
          { at: `${new Date(from).toISOString()}~0000` },
        );
        const first = { role: 'agent', person: 'ann', hole: false };
        const plan = planLadder(ladder, { severity, policy, hours, from, within, asked: first });
        asked += plan.length;
        expect(plan.map(({ step, to: { role, person: who }, at }) => [step, { role, person: who }, at])).toEqual(
          climbed(policy, opened, from),
        );
      },
    ),
    { numRuns: 500, seed: 4 },
  );
  expect(asked).toBeGreaterThan(300);
});
