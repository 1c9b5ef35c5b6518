import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from './watch.ts';

const HOST = {} as Node;
let change: (target?: Node) => void;
let now = 0;

beforeEach(() => {
  now = 10_000;
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: (seen: { target: Node }[]) => void) {
        change = (target = {} as Node) => callback([{ target }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Lets time go by, millisecond by millisecond. */
function pass(milliseconds: number, each: () => void = () => {}): void {
  for (const until = now + milliseconds; now < until; ) {
    now += 1;
    vi.advanceTimersByTime(1);
    each();
  }
}

function start(cost = 0): number[] {
  const looks: number[] = [];
  const document = { addEventListener() {}, removeEventListener() {} } as unknown as Document;
  watchPage(
    document,
    [],
    (node) => node === HOST,
    () => {
      looks.push(now);
      now += cost;
    },
  );
  return looks;
}

describe('a page that changes', () => {
  it('is looked at at once after a rest, and then when it has come to rest again', () => {
    const looks = start();
    change();
    pass(20);
    expect(looks).toHaveLength(1);
    for (let turn = 0; turn < 5; turn++) {
      change();
      pass(100);
    }
    expect(looks).toHaveLength(1);
    pass(60);
    expect(looks).toHaveLength(2);
  });

  it('is not looked at for what we change ourselves', () => {
    const looks = start();
    change(HOST);
    pass(3000);
    expect(looks).toEqual([]);
  });

  it('all the time is looked at once a second', () => {
    const looks = start();
    pass(10_000, change);
    expect(looks.length).toBeGreaterThanOrEqual(9);
    expect(looks.length).toBeLessThanOrEqual(11);
  });

  it.each([
    [30, 0.012],
    [45, 0.012],
  ])('and costs %i ms to look at, is looked at so seldom that it takes a hundredth of the time', (cost, most) => {
    const looks = start(cost);
    pass(60_000, change);
    expect(looks.length).toBeGreaterThan(8);
    expect((looks.length * cost) / 60_000).toBeLessThan(most);
  });

  it('and is ever so dear to look at, is looked at every five seconds all the same', () => {
    const looks = start(400);
    pass(60_000, change);
    expect(looks.length).toBeGreaterThanOrEqual(10);
  });
});
