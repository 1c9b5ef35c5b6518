import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../clocks/match-condition.ts';
import type { Condition } from '../../../model/condition.ts';
import type { Level, Priority, Severity, SignalKind } from '../../../model/kinds.ts';
import { evaluateCondition } from '../../evaluate-condition.ts';
import { conditions, EVERY_TICKET, testPolicy as policy } from '../testing/every-ticket.ts';
import { canHold } from './can-hold.ts';
import { formulaOf, negated } from './literal.ts';

const isOff = (kind: string) => policy.signals[kind as SignalKind]?.on === false;
const formula = (condition: Condition) => formulaOf(condition, isOff);
const can = (...conditions: Condition[]) => canHold(conditions.map(formula), policy.levels, { left: 5_000 });
/** Whether every ticket for which the first holds is one for which one of the others does, too. */
const implies = (condition: Condition, ...others: Condition[]) =>
  !canHold([formula(condition), ...others.map((one) => negated(formula(one)))], policy.levels, { left: 5_000 });

const signal = (kind: SignalKind): Condition => ({ signal: kind });
const gte = (score: number): Condition => ({ score: { gte: score } });
const level = (one: Level): Condition => ({ level: one });
const severity = (...some: Severity[]): Condition => ({ severity: some });
const similar = (count: number, within: string): Condition => ({ similar: { gte: count, within } });
const all = (...parts: Condition[]): Condition => ({ all: parts });
const any = (...parts: Condition[]): Condition => ({ any: parts });
const not = (part: Condition): Condition => ({ not: part });

describe('what cannot hold at the same time', () => {
  it.each<[string, Condition]>([
    ['two levels', all(level('watch'), level('critical'))],
    ['two severities', all(severity('S1'), severity('S2', 'S3'))],
    ['a thing and its opposite', all(signal('anger'), not(signal('anger')))],
    ['no level of the four', all(...(['calm', 'watch', 'at-risk', 'critical'] as const).map((one) => not(level(one))))],
    ['a calm ticket of a high score', all(level('calm'), gte(40))],
    ['a critical one below 80', all(level('critical'), not(gte(80)))],
    ['a score over 100', gte(101)],
    ['two tiers of one account', all({ account: 'high' }, { account: 'low' })],
    ['two languages', all({ language: 'fi' }, { language: 'sv-SE' })],
    ['a language and not its family', all({ language: 'fi-FI' }, not({ language: 'FI' }))],
    ['five in ten minutes, and not three in an hour', all(similar(5, 'PT10M'), not(similar(3, 'PT1H')))],
    ['any of nothing', any()],
    ['a signal that is switched off', signal('urgency')],
    ['each of two ways ends', all(any(level('calm'), level('watch')), gte(60))],
  ])('%s', (_name, condition) => expect(can(condition)).toBe(false));

  it.each<[string, Condition]>([
    ['two signals', all(signal('anger'), signal('abuse'))],
    ['two tags, two names of a group', all({ tag: 'a' }, { tag: 'b' }, { group: '7' }, { group: 'Billing' })],
    ['a language and one of its regions', all({ language: 'fi' }, { language: 'fi-FI' })],
    [
      'a clock that was missed and another that was not',
      all({ clock: { metric: 'first-reply', breached: true } }, { clock: { metric: 'first-reply', breached: false } }),
    ],
    ['no priority at all', not({ priority: ['low', 'normal', 'high', 'urgent'] as Priority[] })],
    ['not one of two accounts', all(not({ account: 'high' }), not({ account: 'low' }))],
    ['all of nothing', all()],
    ['three in ten minutes, and not five', all(similar(3, 'PT10M'), not(similar(5, 'PT1H')))],
  ])('but these can: %s', (_name, condition) => expect(can(condition)).toBe(true));
});

describe('what follows from what', () => {
  it.each<[string, Condition, Condition[]]>([
    ['one of two', signal('abuse'), [any(signal('abuse'), signal('anger'))]],
    ['both of two', all(signal('abuse'), signal('anger')), [signal('anger')]],
    ['case and blanks', { tag: ' VIP' }, [{ tag: 'vip' }]],
    ['a level from its score', level('critical'), [gte(80)]],
    ['a score from its levels', gte(60), [any(level('at-risk'), level('critical'))]],
    ['fewer severities', severity('S1'), [severity('S1', 'S2')]],
    ['several rows together', severity('S1', 'S2'), [severity('S1'), severity('S2')]],
    [
      'several rows together, apart by a signal',
      signal('abuse'),
      [all(signal('abuse'), signal('anger')), not(signal('anger'))],
    ],
    ['anything from everything', all(), [all()]],
  ])('%s', (_name, condition, others) => expect(implies(condition, ...others)).toBe(true));

  it.each<[string, Condition, Condition[]]>([
    ['one of two does not give both', any(signal('abuse'), signal('anger')), [signal('anger')]],
    ['a score below the level', gte(79), [level('critical')]],
    ['a language without its region', { language: 'fi' }, [{ language: 'fi-FI' }]],
    ['two of three severities', severity('S1', 'S2', 'S3'), [severity('S1'), severity('S2')]],
  ])('but %s', (_name, condition, others) => expect(implies(condition, ...others)).toBe(false));
});

const RUNS = 2_000;

it(`never calls possible tickets impossible, and finds what is: ${RUNS} sets of rows against ${EVERY_TICKET.length} tickets each`, {
  timeout: 120_000,
}, () => {
  let impossible = 0;
  fc.assert(
    fc.property(conditions, fc.array(conditions, { maxLength: 3 }), (one, others) => {
      const met = (condition: Condition, facts: Facts) => evaluateCondition(condition, facts).met;
      const isPossible = EVERY_TICKET.some((facts) => met(one, facts) && !others.some((other) => met(other, facts)));
      const claimed = implies(one, ...others);
      if (claimed) impossible++;
      expect(claimed).toBe(!isPossible);
    }),
    { numRuns: RUNS, seed: 4 },
  );
  expect(impossible).toBeGreaterThan(100);
});

it('says "perhaps" rather than taking for ever', () => {
  const wide = Array.from({ length: 40 }, (_, i) => any({ tag: `a${i}` }, { tag: `b${i}` }, { tag: `c${i % 7}` }));
  const hard = all(...wide, ...wide.map((_, i) => not(all({ tag: `a${i}` }, { tag: `b${(i + 1) % 40}` }))));
  const started = performance.now();
  expect(canHold([formula(hard)], policy.levels, { left: 300 })).toBe(true);
  expect(performance.now() - started).toBeLessThan(1_000);
});
