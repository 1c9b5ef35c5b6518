import { expect, test } from 'vitest';
import type { LearnedExample } from '../../../lib/model/learned-signals.ts';
import { proposedExceptions } from './proposed-exceptions.ts';

const example = (words: string | null, what: LearnedExample['what'] = 'disagreed'): LearnedExample => ({
  ...{ id: `${words}`, what, words, reason: null, at: '2026-11-16T09:50:00Z' },
});

test('sentences that were disagreed with, each once; none that is masked, too long or no phrase', () => {
  const long = 'very '.repeat(20);
  const proposed = proposedExceptions([
    example('This is insane value! Well done.'),
    example('This is insane value!'),
    example(`${long}. Call ••••. (a|b)+.`),
    example('蓝海套餐太疯狂了。真好'),
    example('They never heard this.', 'missed'),
    example(null),
  ]);
  expect(proposed).toEqual(['This is insane value', 'Well done', '蓝海套餐太疯狂了', '真好']);
});
