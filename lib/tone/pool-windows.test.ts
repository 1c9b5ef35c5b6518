import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeRows } from '../../scripts/train/encode-weights.ts';
import { layText } from '../../scripts/train/hash-text.ts';
import { pooledMargin } from '../../scripts/train/kinds/pooled-ftrl.ts';
import { foldText } from '../signals/reading/fold-text.ts';
import { addClasses } from './class-features.ts';
import { poolWindows, unitsOf } from './pool-windows.ts';
import { makeScanner } from './scan-features.ts';
import { makeSparseRows } from './sparse-rows.ts';

const BITS = 10;
const COLUMNS = 3;
// Every third bucket has weights, as most have none.
const columns = Array.from({ length: COLUMNS }, (_, column) =>
  Int8Array.from({ length: 2 ** BITS }, (_, bucket) =>
    bucket % 3 === 0 ? (((bucket * (column + 3) * 2_654_435_761) >>> 8) % 31) - 15 : 0,
  ),
);
const table = makeSparseRows(BITS, COLUMNS, encodeRows(columns));

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
      const folded = foldText(text).text;
      const features = addClasses(folded, 'en', scan(folded));
      const { totals, tops, count } = poolWindows(table, features, window);
      const units = unitsOf(count, window);
      for (let column = 0; column < COLUMNS; column++) {
        const whole = (totals[column] as number) * units.total;
        const model = { bits: BITS, weights: Float32Array.from(columns[column] as Int8Array), bias: 0 };
        const learnt = pooledMargin(model, layText(text, 'en'), window);
        expect(whole).toBeCloseTo(learnt.whole, 6);
        expect(whole + (tops[column] as number) * units.top).toBeCloseTo(learnt.margin, 6);
      }
    }),
  );
});

test('saying it a hundred times makes it no surer', () => {
  const [once, often] = [2, 100].map((times) => {
    const { totals, count } = poolWindows(table, scan('Nobody answers. '.repeat(times)), 12);
    return [...totals, count];
  });
  expect(often).toEqual(once);
});
