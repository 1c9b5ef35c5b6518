import { expect, test } from 'vitest';
import { makeRows, sumGroups, sumRows } from './packed-rows.ts';

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

test('groups have the sums of their rows, what is of none the last', () => {
  const groups = Int32Array.from([...Array(200).fill(0), 1, 1, -1, 3, -1]);
  const rows = Int32Array.from(groups, (_, at) => at % ROWS);
  const sums = new Int32Array(5 * table.width);
  sumGroups(table, rows, groups, groups.length, sums);
  const wanted = [0, 1, 2, 3, -1].map((group) =>
    Array.from({ length: COLUMNS }, (_, column) =>
      groups.reduce(
        (sum, own, at) =>
          sum + (own === group ? (table.steps[(rows[at] as number) * table.width + column] as number) : 0),
        0,
      ),
    ),
  );
  expect(wanted.map((_, group) => [...sums.subarray(group * table.width, group * table.width + COLUMNS)])).toEqual(
    wanted,
  );
});
