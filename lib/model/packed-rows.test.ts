import { expect, test } from 'vitest';
import { makeRows, sumRows } from './packed-rows.ts';

const COLUMNS = 5;
const ROWS = 4;
const table = makeRows(ROWS, COLUMNS);
for (let row = 0; row < ROWS; row++)
  for (let column = 0; column < COLUMNS; column++)
    table.steps[row * table.width + column] = column === 3 ? 127 : column === 4 ? -128 : ((row * 7 + column) % 31) - 15;

test.each([0, 1, 7, 40_000])('four columns at a time have the sums of %d rows, of the heaviest, too', (count) => {
  const rows = Int32Array.from({ length: count + 3 }, (_, at) => (at < count / 2 ? 0 : at % ROWS));
  const sums = Array.from({ length: COLUMNS }, (_, column) =>
    rows.subarray(0, count).reduce((sum, row) => sum + (table.steps[row * table.width + column] as number), 0),
  );
  expect([...sumRows(table, rows, count).subarray(0, COLUMNS)]).toEqual(sums);
});
