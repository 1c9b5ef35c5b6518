import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layText } from '../../scripts/train/hash-text.ts';
import { pooledMargin } from '../../scripts/train/kinds/pooled-ftrl.ts';
import { makeRows } from '../model/packed-rows.ts';
import { foldText } from '../signals/reading/fold-text.ts';
import { poolWindows, unitsOf } from './pool-windows.ts';
import { makeScanner } from './scan-features.ts';

const BITS = 10;
const COLUMNS = 3;
const table = makeRows(2 ** BITS, COLUMNS);
for (let row = 0; row < 2 ** BITS; row++)
  for (let column = 0; column < COLUMNS; column++)
    table.steps[row * table.width + column] = (((row * (column + 3) * 2_654_435_761) >>> 8) % 31) - 15;
const weightsOf = (column: number) =>
  Float32Array.from({ length: 2 ** BITS }, (_, row) => table.steps[row * table.width + column] as number);

const scan = makeScanner();
const words = fc.constantFrom(
  'refund',
  'never',
  'WHO',
  'answers',
  '!!',
  '返金',
  'してください',
  '…',
  '17',
  'soooo',
  '\n',
);
const someText = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));

test.each([1, 5, 12])('a text is read as it was learnt from, in windows of %i tokens', (window) => {
  fc.assert(
    fc.property(someText, (text) => {
      const features = scan(foldText(text).text);
      const { totals, tops, count } = poolWindows(table, features, BITS, window);
      const units = unitsOf(count, window);
      for (let column = 0; column < COLUMNS; column++) {
        const margin = (totals[column] as number) * units.total + (tops[column] as number) * units.top;
        const model = { bits: BITS, weights: weightsOf(column), bias: 0 };
        expect(margin).toBeCloseTo(pooledMargin(model, layText(text), window), 6);
      }
    }),
  );
});

test('saying it a hundred times makes it no surer', () => {
  const [once, often] = [2, 100].map((times) => {
    const { totals, count } = poolWindows(table, scan('Nobody answers. '.repeat(times)), BITS, 12);
    return [...totals, count];
  });
  expect(often).toEqual(once);
});
