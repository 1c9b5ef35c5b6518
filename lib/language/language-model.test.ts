import { expect, test } from 'vitest';
import { decodeTable, MOST_STEPS, packTable, sumRows, symbolOf } from './language-model.ts';
import { ROW_BITS } from './read-groups.ts';
import { weights } from './weights.ts';

test('every step is written and read back', () => {
  const steps = Array.from({ length: 2 * MOST_STEPS + 1 }, (_, at) => at - MOST_STEPS);
  const table = steps.map(symbolOf).join('');
  expect(table).not.toMatch(/[\\`'"$]/);
  expect([...decodeTable({ languages: [], scale: 1, table })]).toEqual(steps);
});

test('the weights that ship have a column for each language', () => {
  expect(weights.table).toHaveLength(weights.languages.length << ROW_BITS);
  expect(weights.languages).toEqual(expect.arrayContaining(['en', 'fi', 'et', 'id', 'de', 'fr', 'es', 'pt', 'sv']));
});

test('packed rows have the sums of the rows they are made of, of the heaviest, too', () => {
  const languages = ['a', 'b', 'c', 'd', 'e'];
  const steps = Array.from({ length: 20 }, (_, at) =>
    at === 3 ? MOST_STEPS : at === 9 ? -MOST_STEPS : ((at * 7) % 31) - 15,
  );
  const packed = packTable({ languages, scale: 1, table: steps.map(symbolOf).join('') });
  const rows = Uint16Array.from({ length: 2_000 }, (_, at) => (at < 1_900 ? at % 2 : at % 4));
  const sums = languages.map((_, column) => rows.reduce((sum, row) => sum + (steps[row * 5 + column] as number), 0));
  expect(sumRows(packed, rows, 2_000).slice(0, 5)).toEqual(sums);
  expect(sumRows(packed, Uint16Array.from({ length: 2_000 }).fill(0), 2_000)[3]).toBe(2_000 * MOST_STEPS);
});
