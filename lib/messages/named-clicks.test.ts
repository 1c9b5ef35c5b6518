import { afterEach, expect, it, vi } from 'vitest';
import { namedClicks } from './named-clicks.ts';

afterEach(() => vi.useRealTimers());

/** Clicks one after the other, each answered or not, and the names they went by. */
async function names(...clicks: [data: unknown, isAnswered: boolean, minutes?: number][]): Promise<string[]> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-16T10:00:00Z') });
  const [click, given] = [namedClicks(), [] as string[]];
  for (const [data, isAnswered, minutes = 1] of clicks) {
    vi.setSystemTime(Date.now() + minutes * 60_000);
    const asked = click('case.note', data, async (once) => {
      given.push(once);
      if (!isAnswered) throw new Error('the message channel closed');
      return 'kept';
    });
    if (isAnswered) expect(await asked).toBe('kept');
    else await expect(asked).rejects.toThrow('closed');
  }
  return given;
}

it('a click repeated because no answer came goes by the same name, until it is answered', async () => {
  const [a, b, c, d] = await names(
    [{ text: 'x' }, false],
    [{ text: 'x' }, false],
    [{ text: 'x' }, true],
    [{ text: 'x' }, true],
  );
  expect(a).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect([b, c]).toEqual([a, a]);
  expect(d).not.toBe(a);
});

it('other words, and the same a long while later, are another click', async () => {
  const all = await names(
    [{ text: 'x' }, false],
    [{ text: 'y' }, false],
    [{ text: 'x' }, false, 11],
    [{ text: 'y' }, true, 12],
  );
  expect(new Set(all).size).toBe(4);
});
