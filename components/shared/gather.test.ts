import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { gather } from './gather.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('is done at once for the first call, and once for all that came in the pause', async () => {
  const work = vi.fn(async () => {});
  const { call } = gather(work, 500);
  call();
  expect(work).toHaveBeenCalledTimes(1);
  for (let n = 0; n < 20; n++) {
    call();
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(5000);
  expect(work).toHaveBeenCalledTimes(2);
  call();
  expect(work).toHaveBeenCalledTimes(3);
});

it('is never done twice at a time, and what was called for last is done', async () => {
  let running = 0;
  const done: number[] = [];
  let said = 0;
  const { call } = gather(async () => {
    expect(++running).toBe(1);
    const heard = said;
    await later(2000);
    running--;
    done.push(heard);
  }, 500);
  for (said = 1; said <= 30; said++) {
    call();
    await vi.advanceTimersByTimeAsync(100);
  }
  said = 30;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toEqual([1, 20, 30]);
});

it('does nothing any more once it was stopped', async () => {
  const work = vi.fn(async () => {});
  const { call, stop } = gather(work, 500);
  call();
  call();
  stop();
  await vi.advanceTimersByTimeAsync(1000);
  call();
  expect(work).toHaveBeenCalledTimes(1);
});
