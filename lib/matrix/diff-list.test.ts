import { expect, test } from 'vitest';
import { diffList } from './diff-list.ts';

test('a list says what was added, taken out, changed and moved', () => {
  const before = [
    { id: 'a', n: 1 },
    { id: 'b', n: 1 },
    { id: 'c', n: 1 },
  ];
  expect(diffList(before, before)).toEqual({ added: [], removed: [], changed: [], isReordered: false });
  const after = [
    { id: 'c', n: 2 },
    { id: 'd', n: 1 },
    { id: 'a', n: 1 },
  ];
  expect(diffList(before, after)).toEqual({ added: ['d'], removed: ['b'], changed: ['c'], isReordered: true });
});
