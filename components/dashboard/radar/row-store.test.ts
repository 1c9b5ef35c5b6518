import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RadarRow } from '../../../lib/messages/radar-messages.ts';
import { RowStore } from './row-store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const row = (id: string, score = 60): RadarRow => ({
  ...{ id, isHere: true, ref: id, score, level: 'at-risk', at: '2026-11-16T10:00:00Z' },
});

it('asks for what comes into view together, and for no row that left before it was asked', async () => {
  const load = vi.fn(async (ids: string[]) => ids.map((id) => row(id)));
  const store = new RowStore(load);
  const heard = vi.fn();
  store.watch('a', heard);
  store.watch('b', heard);
  store.watch('gone', heard)();
  await vi.advanceTimersByTimeAsync(50);
  expect(load.mock.calls).toEqual([[['a', 'b']]]);
  expect(heard).toHaveBeenCalledTimes(2);
  expect(store.find('a')).toMatchObject({ score: 60 });
});

it('after a change asks anew for what is in view, shows what it knew meanwhile, and forgets the rest', async () => {
  let score = 60;
  const load = vi.fn(async (ids: string[]) => ids.map((id) => row(id, score)));
  const store = new RowStore(load);
  store.put([row('away')]);
  store.watch('a', () => undefined);
  await vi.advanceTimersByTimeAsync(50);
  score = 90;
  store.refresh();
  expect([store.find('a')?.score, store.find('away')]).toEqual([60, undefined]);
  await vi.advanceTimersByTimeAsync(50);
  expect(store.find('a')?.score).toBe(90);
});

it('keeps what it knows where the background does not answer, and asks again with the next change', async () => {
  const load = vi.fn(async (ids: string[]) => ids.map((id) => row(id)));
  const store = new RowStore(load);
  store.watch('a', () => undefined);
  await vi.advanceTimersByTimeAsync(50);
  load.mockRejectedValueOnce(new Error('the worker was killed'));
  store.refresh();
  await vi.advanceTimersByTimeAsync(50);
  expect(store.find('a')).toBeDefined();
  store.refresh();
  await vi.advanceTimersByTimeAsync(50);
  expect(load).toHaveBeenCalledTimes(3);
});
