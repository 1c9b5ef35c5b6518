import { expect, it } from 'vitest';
import { findNames } from './find-names.ts';

it('names customers that a text names, whole or by their last name, and nobody else', () => {
  const names = (text: string, ...people: string[]) => findNames(text, people);
  expect(names('Call Kim Doer first', 'Kim Doer')).toEqual(['Kim Doer']);
  expect(names('Ms doer’s invoice', 'Kim Doer')).toEqual(['Kim Doer']);
  expect(names('Virtasen lasku', 'Aino Virtanen')).toEqual([]);
  expect(names('Virtaselle, ks. Aino Virtanen', 'Aino Virtanen')).toEqual(['Aino Virtanen']);
  expect(names('田中様の請求書', '田中')).toEqual(['田中']);
  expect(names('An android phone', 'Roid')).toEqual([]);
  expect(names('Set the time zone', 'Ti', '', ' ')).toEqual([]);
});
