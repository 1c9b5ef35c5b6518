import { expect, test } from 'vitest';
import { decodeTable, MOST_STEPS, symbolOf } from './language-model.ts';
import { ROW_BITS } from './read-groups.ts';
import { weights } from './weights.ts';

test('every step is written and read back', () => {
  const steps = Array.from({ length: 2 * MOST_STEPS + 1 }, (_, at) => at - MOST_STEPS);
  const table = steps.map(symbolOf).join('');
  expect(table).not.toMatch(/[\\`'"$]/);
  expect([
    ...decodeTable({ languages: ['one', 'two', 'three', 'four'], scale: 1, table: `${table}${symbolOf(0)}` }).steps,
  ]).toEqual([...steps, 0]);
});

test('the weights that ship have a column for each language', () => {
  expect(weights.table).toHaveLength(weights.languages.length << ROW_BITS);
  expect(weights.languages).toEqual(expect.arrayContaining(['en', 'fi', 'et', 'id', 'de', 'fr', 'es', 'pt', 'sv']));
});
