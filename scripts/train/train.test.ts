import { describe, expect, test } from 'vitest';
import { makeToneModel } from '../../lib/tone/models.ts';
import { decodeHead, MOST_STEPS } from '../../lib/tone/tone-weights.ts';
import { findThreshold, fitPlatt } from './calibrate.ts';
import { cutWeights, encodeSteps } from './encode-weights.ts';
import { areaUnderCurve } from './measure.ts';
import { scoreWith, trainModel } from './train-model.ts';
import { putFigures } from './write-card.ts';

const ANGRY = ['this is outrageous', 'I am furious with you', 'you useless lot', 'what a disgrace', 'I am fed up'];
const CALM = [
  'thank you so much',
  'where is my parcel',
  'could you send the invoice',
  'it works fine now',
  'good morning',
];
const rows = [
  ...ANGRY.map((text) => ({ text, target: 1, set: null })),
  ...CALM.map((text) => ({ text, target: 0, set: 'calm' })),
];

describe('training the tone model', () => {
  test('the same rows give the same weights, another seed others', () => {
    const once = trainModel(rows);
    expect(trainModel(structuredClone(rows)).weights).toEqual(once.weights);
    expect(trainModel(rows, { seed: 1 }).weights).not.toEqual(once.weights);
  });

  test('tells angry from calm', () => {
    const own = rows.map((row) => ({ ...row, set: null }));
    const model = trainModel(own, { l1: 0.05 });
    expect(scoreWith(model, 'I am furious, what an outrageous disgrace')).toBeGreaterThan(
      scoreWith(model, 'thank you, where is the invoice'),
    );
  });

  test('how often a set is angry does not leak into a text without its words', () => {
    const apart = trainModel(rows).bias;
    const mixed = trainModel(rows.map((row) => ({ ...row, set: null }))).bias;
    expect(apart).toBeGreaterThan(mixed);
  });
});

describe('weights', () => {
  test('come out of their file as they went in, wherever they lie', () => {
    const steps = new Int8Array(1024);
    for (const [at, step] of [
      [0, 1],
      [1, -31],
      [91, 31],
      [182, 7],
      [500, -1],
      [1023, 12],
    ] as const)
      steps[at] = step;
    const table = new Int8Array(2048);
    const head = { scale: 1, bias: 0, slope: 1, intercept: 0, threshold: 0.5, ...encodeSteps(steps) };
    decodeHead(head, table, 1);
    expect([...table].filter((_, at) => at % 2 === 1)).toEqual([...steps]);
    expect(table.filter((_, at) => at % 2 === 0).some((step) => step !== 0)).toBe(false);
    const model = makeToneModel({ bits: 10, anger: head, abuse: head });
    expect(model.table[2 * 91]).toBe(31);
  });

  test('are cut to steps of the largest, the lightest left out', () => {
    const { scale, steps } = cutWeights(Float32Array.from([0, 3.1, -0.9, 0.2, 0]), 2);
    expect(scale).toBeCloseTo(0.1);
    expect([...steps]).toEqual([0, MOST_STEPS, -9, 0, 0]);
  });
});

describe('measuring', () => {
  test('the area counts ties half', () => {
    const scored = [0, 1, 1, 2].map((score, at) => ({ score, isPositive: at > 1 }));
    expect(areaUnderCurve(scored)).toBe(0.875);
  });

  test('calibration gives the share of positives', () => {
    const scored = Array.from({ length: 400 }, (_, at) => ({
      score: at % 2,
      isPositive: at % 2 === 1 ? at % 8 !== 1 : at % 8 === 0,
    }));
    const { slope, intercept } = fitPlatt(scored);
    expect(1 / (1 + Math.exp(-(slope + intercept)))).toBeCloseTo(0.75, 1);
    expect(1 / (1 + Math.exp(-intercept))).toBeCloseTo(0.25, 1);
  });

  test('the threshold keeps to its terms, or there is none', () => {
    const judged = Array.from({ length: 250 }, (_, at) => ({
      margin: at,
      isPositive: at > 200 && at % 4 !== 0,
      isCalm: at <= 200,
    }));
    const called = (terms: { falseAlarms: number; precision: number }) =>
      judged.filter(({ margin }) => margin >= (findThreshold(judged, terms) ?? Infinity));
    expect(called({ falseAlarms: 0, precision: 0.7 }).length).toBeGreaterThan(40);
    expect(called({ falseAlarms: 0, precision: 0.7 }).some(({ isCalm }) => isCalm)).toBe(false);
    expect(called({ falseAlarms: 0, precision: 0.9 })).toHaveLength(1);
    expect(
      findThreshold(
        judged.filter(({ isPositive }) => !isPositive),
        { falseAlarms: 1, precision: 0.1 },
      ),
    ).toBeUndefined();
  });

  test('a card without its markers is not written over', () => {
    expect(() => putFigures('# Card', new Map(), new Map([['en', { reports: {}, bytes: 0 } as never]]))).toThrow(
      'markers',
    );
  });
});
