import { expect, test } from 'vitest';
import { layText } from '../hash-text.ts';
import { pooledMargin, trainPooled } from './pooled-ftrl.ts';

const THREATS = [
  'our lawyer will write to you',
  'see you in court',
  'my lawyer has the file',
  'the court will decide this',
];
const CALM = ['where is my parcel', 'thank you for the invoice', 'could you change the address', 'it works fine now'];
const FILLER =
  'Thank you for the parcel. It works. Could you change the address on the invoice? I am home now. '.repeat(4);
const OPTIONS = { bits: 12, alpha: 1, l1: 0.01, l2: 0, epochs: 60, averaged: 5, dropped: 0.2, seed: 1, window: 6 };

const examples = [
  ...THREATS.map((text) => ({ features: layText(text, 'en'), target: 1, weight: 1 })),
  ...CALM.map((text) => ({ features: layText(text, 'en'), target: 0, weight: 1 })),
  { features: layText(FILLER, 'en'), target: 0, weight: 1 },
];
const model = trainPooled(examples, OPTIONS);
const marginOf = (text: string) => pooledMargin(model, layText(text, 'en'), OPTIONS.window).margin;

test('the same examples give the same weights, another seed others', () => {
  expect(trainPooled(structuredClone(examples), OPTIONS)).toEqual(model);
  expect(trainPooled(examples, { ...OPTIONS, seed: 2 }).weights).not.toEqual(model.weights);
});

test('a threat is found in the middle of a long calm letter', () => {
  expect(marginOf('our lawyer will see you in court')).toBeGreaterThan(0);
  expect(marginOf(`${FILLER}our lawyer will see you in court. ${FILLER}`)).toBeGreaterThan(0);
  expect(marginOf(FILLER + FILLER)).toBeLessThan(0);
});

test('a text of no words has the margin of nothing said', () => {
  expect(marginOf('')).toBe(model.bias);
});
