import { expect, it } from 'vitest';
import type { SignalKind } from '../model/kinds.ts';
import type { PolicyFile } from '../model/policy.ts';
import { ticketFactsSchema } from '../model/ticket-facts.ts';
import { policyInForce } from '../policy/in-force.ts';
import { estimateScore } from './estimate-score.ts';

const facts = (signals: SignalKind[], score: number) =>
  ticketFactsSchema.parse({
    ...{ site: 'zendesk', signals, clocks: [], score, level: 'watch', severity: 'S3', channel: 'email', tags: [] },
    ...{ language: 'en', at: '2026-11-16T10:00:00Z' },
  });
const policy = (signals: PolicyFile['signals'] = {}) => policyInForce({ schema: 1, signals }, { timeZone: 'UTC' });

it('stays where the rules change nothing about the kinds that were heard', () => {
  const edited = policy({ dispute: { on: false }, anger: { on: true, words: { en: ['grr'] } } });
  expect(estimateScore(facts(['anger'], 47), policy(), edited)).toBe(47);
});

it('is nothing where the only kind is switched off, or given no points', () => {
  expect(estimateScore(facts(['anger'], 47), policy(), policy({ anger: { on: false } }))).toBe(0);
  expect(estimateScore(facts(['anger'], 47), policy(), policy({ anger: { on: true, points: 0 } }))).toBe(0);
});

it('moves the score as far as the kinds by themselves would, within 0 and 100', () => {
  const more = estimateScore(
    facts(['dispute', 'repeat-contact'], 47),
    policy(),
    policy({ dispute: { on: true, points: 80 } }),
  );
  const less = estimateScore(
    facts(['dispute', 'repeat-contact'], 47),
    policy(),
    policy({ dispute: { on: true, points: 1 } }),
  );
  expect(more).toBeGreaterThan(47);
  expect(less).toBeLessThan(47);
  expect(less).toBeGreaterThanOrEqual(0);
  expect(
    estimateScore(facts(['dispute', 'repeat-contact'], 95), policy(), policy({ dispute: { on: true, points: 100 } })),
  ).toBe(100);
});

it('leaves the floor of another kind standing', () => {
  const edited = policy({ anger: { on: false } });
  expect(estimateScore(facts(['anger', 'legal-threat'], 86), policy(), edited)).toBeGreaterThanOrEqual(60);
});
