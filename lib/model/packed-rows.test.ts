import { expect, test } from 'vitest';
import { packRows, stepAt, sumRows } from './packed-rows.ts';

const COLUMNS = 5;
const MOST = 31;
const steps = Int8Array.from({ length: 4 * COLUMNS }, (_, at) =>
  at === 3 ? MOST : at === 9 ? -MOST : ((at * 7) % 31) - 15,
);
const packed = packRows(steps, COLUMNS, MOST);

test('each step is found again', () => {
  expect([...steps.keys()].map((at) => stepAt(packed, Math.floor(at / COLUMNS), at % COLUMNS))).toEqual([...steps]);
});

test.each([0, 1, 7, 40_000])(
  'packed rows have the sums of %d of the rows they are made of, of the heaviest, too',
  (count) => {
    const rows = Int32Array.from({ length: count + 3 }, (_, at) => (at < count / 2 ? 0 : at % 4));
    const sums = Array.from({ length: COLUMNS }, (_, column) =>
      rows.subarray(0, count).reduce((sum, row) => sum + (steps[row * COLUMNS + column] as number), 0),
    );
    expect([...sumRows(packed, rows, count).slice(0, COLUMNS)]).toEqual(sums);
  },
);
