import { expect, it } from 'vitest';
import { differingFields, fieldsOf } from './minds-fields.ts';

it('a row is said in short lines, and what differs is told (item 8)', () => {
  const mine = { id: 'legal', to: { role: 'legal' }, tier: 3, notify: ['csm', 'ae'] };
  const theirs = { id: 'legal', to: { role: 'executive' }, tier: 3, notify: ['csm'] };
  expect(fieldsOf(mine)).toEqual([
    ['id', 'legal'],
    ['to.role', 'legal'],
    ['tier', '3'],
    ['notify', 'csm, ae'],
  ]);
  expect([...differingFields([fieldsOf(mine), fieldsOf(theirs)])]).toEqual(['to.role', 'notify']);
  expect([...differingFields([fieldsOf(mine), fieldsOf(null)])]).toEqual([]);
});

it('lists go by what their rows are called, plain values are one line', () => {
  expect(
    fieldsOf([
      { id: 'a', tier: 1 },
      { severity: 'S1', update: 'PT1H' },
    ]),
  ).toEqual([
    ['a', '{"tier":1}'],
    ['S1', '{"severity":"S1","update":"PT1H"}'],
  ]);
  expect(fieldsOf('G2')).toEqual([['', 'G2']]);
  expect(fieldsOf(undefined)).toEqual([]);
});
