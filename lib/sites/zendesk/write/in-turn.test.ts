import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

it('works of one name take turns, also after one that failed', async () => {
  const seen: string[] = [];
  const work = (name: string, fails = false) =>
    inTurn('the same', async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const done = await Promise.allSettled([work('first', true), work('second'), work('third')]);
  expect(done.map((each) => (each.status === 'fulfilled' ? each.value : String(each.reason)))).toEqual([
    'Error: first',
    'second',
    'third',
  ]);
  expect(seen).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

it('works of other names do not wait', async () => {
  const inner = inTurn('one', () => inTurn('another', async () => 'both'));
  await expect(inner).resolves.toBe('both');
});
