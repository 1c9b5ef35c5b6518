import { expect, it } from 'vitest';
import { findMerged } from './find-merged.ts';

const say = (text: string) => [{ id: '1', role: 'system' as const, text }];

it.each<[string, string[], string, string | undefined]>([
  [
    'merged, and it says into which',
    ['closed_by_merge'],
    'This request was closed and merged into request #4711 "Card".',
    '4711',
  ],
  ['in other words', ['vip', 'closed_by_merge'], 'Pyyntö yhdistettiin pyyntöön #4711.', '4711'],
  ['its own number does not count', ['closed_by_merge'], 'Request #12 was merged into #4711', '4711'],
  ['two numbers could be meant', ['closed_by_merge'], 'Merged into #4711, see also #4712', undefined],
  ['no number', ['closed_by_merge'], 'Merged.', undefined],
  ['not merged at all', [], 'I already wrote in #4711', undefined],
])('%s', (_, tags, text, expected) => expect(findMerged(tags, say(text), '12')).toBe(expected));

it('a ticket without messages was merged into nothing known', () => {
  expect(findMerged(['closed_by_merge'], [], '12')).toBeUndefined();
});
