import { expect, test } from 'vitest';
import { makeRandom } from '../random.ts';
import { trainSoftmax } from './train-softmax.ts';

/** Class k is told by row k; the other rows are noise. */
function examples(seed: number) {
  const random = makeRandom(seed);
  return Array.from({ length: 300 }, (_, at) => {
    const target = at % 3;
    return { target, rows: Int32Array.from([target, 3 + Math.floor(random() * 13)]) };
  });
}
const options = { rows: 16, classes: 3, epochs: 5, rate: 0.3, decay: 1e-5, seed: 1 };

test('learns which row tells which class, and gives the noise little', () => {
  const weights = trainSoftmax(examples(5), options);
  for (const k of [0, 1, 2]) {
    const row = [0, 1, 2].map((other) => weights[k * 3 + other] as number);
    expect(row.indexOf(Math.max(...row))).toBe(k);
    expect(Math.abs(weights[7 * 3 + k] as number)).toBeLessThan(Math.max(...row) / 3);
  }
});

test('the same examples give the same weights, to the last bit', () => {
  expect(trainSoftmax(examples(5), options)).toEqual(trainSoftmax(examples(5), options));
  expect(trainSoftmax(examples(5), { ...options, seed: 2 })).not.toEqual(trainSoftmax(examples(5), options));
});
