import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeProcessTable } from '../../scripts/process-table/make-process-table.ts';
import { processTable } from '../../scripts/process-table/process-table.ts';
import { readTitles, requirementsIn } from '../../scripts/process-table/read-titles.ts';

/** Fewer is progress; more is a requirement that lost its test. */
const MOST_OPEN = 4;

describe('the table of requirements', () => {
  const committed = readFileSync(new URL('../../docs/process.md', import.meta.url), 'utf8');

  it('is the one the tests give', () => {
    expect(committed, 'run `npm run process-table`').toBe(makeProcessTable());
  });

  it(`leaves no more than ${MOST_OPEN} requirements without a test, and says of each why`, () => {
    const open = committed.split('\n').filter((line) => line.includes('**no test names it.**'));
    expect(open.length).toBeLessThanOrEqual(MOST_OPEN);
    expect(open.filter((line) => /names it\.\*\* \|$/.test(line))).toEqual([]);
  });

  it('reads titles as they are written: nested, filled in, lists and ranges of numbers', () => {
    const filled = '`b ${'.concat('x} (R3–R5)`');
    const titles = readTitles(
      `describe('a (R1)', () => { it(${filled}, () => {}); test.each([1])('c (R7, R9)', () => {}); it.todo('d'); });`,
    );
    expect(titles).toEqual(['a (R1) › b … (R3–R5)', 'a (R1) › c (R7, R9)']);
    expect(titles.map(requirementsIn)).toEqual([
      [1, 3, 4, 5],
      [1, 7, 9],
    ]);
  });

  it('fails for a gap that is explained and is none', () => {
    const source = "it('links to it (R144)', () => {});";
    expect(() => processTable([], [{ path: 'a.test.ts', source }])).toThrow('R144');
  });
});
