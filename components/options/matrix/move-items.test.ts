import { expect, test } from 'vitest';
import { freeId, moveItems, stepItem } from './move-items.ts';

const list = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).join('');

test('items are moved before or after another, several in their own order', () => {
  expect(ids(moveItems(list, new Set(['d']), 'b', 'before'))).toBe('adbc');
  expect(ids(moveItems(list, new Set(['a']), 'c', 'after'))).toBe('bcad');
  expect(ids(moveItems(list, new Set(['d', 'a']), 'b', 'after'))).toBe('badc');
  expect(ids(moveItems(list, new Set(['b']), 'b', 'after'))).toBe('abcd');
});

test('an item goes a place up or down, and no further than the ends', () => {
  expect(ids(stepItem(list, 'c', -1))).toBe('acbd');
  expect(ids(stepItem(list, 'c', 1))).toBe('abdc');
  expect(ids(stepItem(list, 'a', -1))).toBe('abcd');
  expect(ids(stepItem(list, 'd', 1))).toBe('abcd');
  expect(ids(stepItem(list, 'x', 1))).toBe('abcd');
});

test('a new thing gets an id of its own', () => {
  expect(freeId('row', list)).toBe('row-1');
  expect(freeId('row', [{ id: 'row-1' }, { id: 'row-2' }])).toBe('row-3');
  expect(freeId('legal', [{ id: 'legal' }])).toBe('legal-1');
  expect(freeId('legal-1', [{ id: 'legal' }, { id: 'legal-1' }])).toBe('legal-2');
});
