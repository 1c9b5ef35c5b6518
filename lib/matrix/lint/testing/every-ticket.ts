import fc from 'fast-check';
import type { Facts } from '../../../clocks/match-condition.ts';
import { makePolicy, makeTicket } from '../../../clocks/testing.ts';
import type { Condition } from '../../../model/condition.ts';
import type { Level, Severity, SignalKind } from '../../../model/kinds.ts';

/** The policy the tickets below are of: one signal is switched off. */
export const testPolicy = makePolicy({}, { file: { signals: { urgency: { on: false } } } });

const signal = (kind: SignalKind): Condition => ({ signal: kind });
const gte = (score: number): Condition => ({ score: { gte: score } });
const level = (one: Level): Condition => ({ level: one });
const severity = (...some: Severity[]): Condition => ({ severity: some });
const similar = (count: number, within: string): Condition => ({ similar: { gte: count, within } });

const LANGUAGES = [undefined, 'fi', 'fi-FI', 'sv', 'en'];
const SCORES = [0, 39, 40, 59, 60, 80, 100];
const COUNTS = [undefined, [0, 0], [0, 1], [0, 4], [1, 1], [1, 4], [4, 4]] as const;
const levelOf = (score: number): Level =>
  score >= 80 ? 'critical' : score >= 60 ? 'at-risk' : score >= 40 ? 'watch' : 'calm';
const base = makeTicket({ observedAt: '2026-06-10 12:00' });

/** Every ticket that differs in what the conditions below ask about: a slow and simple stand-in for the proof. */
export const EVERY_TICKET: Facts[] = SCORES.flatMap((score) =>
  (['S1', 'S2', 'S3'] as const).flatMap((rank) =>
    LANGUAGES.flatMap((language) =>
      COUNTS.flatMap((counts) =>
        [[], ['anger'], ['abuse'], ['anger', 'abuse']].map((kinds) => ({
          ticket: { ...base, requester: { name: 'Kim' } },
          policy: testPolicy,
          language,
          score,
          level: levelOf(score),
          severity: rank,
          signals: kinds.map((kind) => ({
            kind: kind as SignalKind,
            strength: 'explicit' as const,
            points: 1,
            why: '',
          })),
          ...(counts && { similar: (within: number) => (within >= 3600 ? counts[1] : counts[0]) }),
        })),
      ),
    ),
  ),
);

const tests = fc.constantFrom<Condition>(
  ...(['anger', 'abuse', 'urgency'] as const).map(signal),
  ...[1, 40, 50, 60, 80].map(gte),
  ...(['calm', 'watch', 'at-risk', 'critical'] as const).map(level),
  severity('S1'),
  severity('S2', 'S3'),
  severity('S1', 'S3'),
  ...['fi', 'fi-FI', 'sv', 'en'].map((language) => ({ language })),
  ...[similar(2, 'PT30M'), similar(5, 'PT30M'), similar(2, 'PT1H'), similar(5, 'PT1H')],
);
/** Conditions that ask only what the tickets above differ in. */
export const { condition: conditions } = fc.letrec<{ condition: Condition; test: Condition }>((tie) => ({
  test: tests,
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    tie('test'),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));
