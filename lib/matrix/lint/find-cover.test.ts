import 'temporal-polyfill/global';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MatrixRow, Policy } from '../../model/policy.ts';
import { evaluateCondition } from '../evaluate-condition.ts';
import { idleRows } from './idle-rows.ts';
import { conditions, EVERY_TICKET, testPolicy } from './testing/every-ticket.ts';

const row = (id: string, when: MatrixRow['when'], protective = false): MatrixRow => ({
  id,
  when,
  type: 'functional',
  mode: 'transfer',
  tier: 2,
  to: { role: 'lead' },
  notify: [],
  explain: {},
  protective,
});

const RUNS = 300;

it(`a row is called idle only if no ticket finds it, and most of those are found: ${RUNS} matrices of up to eight rows`, {
  timeout: 120_000,
}, () => {
  let claimed = 0;
  let missed = 0;
  const rows = fc.array(fc.record({ when: conditions, protective: fc.nat(4).map((n) => n === 0) }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (made) => {
      const matrix = made.map(({ when, protective }, i) => row(`r${i}`, when, protective));
      const idle = idleRows({ ...testPolicy, matrix });
      const found = new Set<number>();
      for (const facts of EVERY_TICKET) {
        const met = matrix.flatMap(({ when }, i) => (evaluateCondition(when, facts).met ? [i] : []));
        const winner = met.find((i) => !matrix[i]?.protective);
        for (const i of met) if (i === winner || matrix[i]?.protective) found.add(i);
      }
      for (const [i] of matrix.entries()) {
        if (idle.has(i)) claimed++;
        else if (!found.has(i)) missed++;
      }
      expect([...idle.keys()].filter((i) => found.has(i))).toEqual([]);
    }),
    { numRuns: RUNS, seed: 7 },
  );
  expect(claimed).toBeGreaterThan(200);
  expect(missed).toBeLessThan(claimed / 20);
});

it('names the rows that take all of it, and no others', () => {
  const matrix = [
    row('tag', { tag: 'x' }),
    row('one', { severity: ['S1'] }),
    row('safety', { severity: ['S2'] }, true),
    row('two', { severity: ['S2'] }),
    row('both', { all: [{ severity: ['S1', 'S2'] }, { tag: 'y' }] }),
    row('rest', { severity: ['S3'] }),
    row('never', { signal: 'anger' }),
  ];
  const idle = idleRows({ ...testPolicy, matrix });
  expect(idle.get(4)).toEqual({ why: 'covered', by: [1, 3] });
  expect([...idle.keys()]).toEqual([4]);
});

const many = (make: (i: number) => MatrixRow['when']): Policy => ({
  ...testPolicy,
  matrix: Array.from({ length: 5_000 }, (_, i) => row(`r${i}`, make(i))),
});

it.each<[string, (i: number) => MatrixRow['when']]>([
  ['a tag of its own each', (i) => ({ tag: `t${i}` })],
  ['one signal and a tag each', (i) => ({ all: [{ signal: 'churn-threat' }, { tag: `t${i}` }] })],
  ['the same each', () => ({ signal: 'churn-threat' })],
  ['a lower score each', (i) => ({ score: { gte: 100 - i / 50 } })],
  [
    'twenty tests each',
    (i) => ({ any: Array.from({ length: 20 }, (_, j) => ({ tag: `t${(i * 7 + j * 13) % 9_000}` })) }),
  ],
])('5,000 rows with %s are soon looked through', (_name, make) => {
  const policy = many(make);
  const started = performance.now();
  idleRows(policy);
  expect(performance.now() - started).toBeLessThan(3_000);
});
