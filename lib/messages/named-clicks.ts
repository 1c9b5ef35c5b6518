import { uuidV7 } from '../model/uuid-v7.ts';

/** Milliseconds for which the same thing, asked again because nothing good came back, is the same click. */
const SAME_CLICK = 10 * 60_000;
/** What nobody answered for is remembered up to here; the oldest goes first. */
const MOST = 50;

interface Failed {
  name: string;
  data: string;
  once: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/**
 * Gives each click of a page a name of its own, by which the background knows it again: where the answer was lost, what was asked may
 * be on disk, and the same click repeated must not write it twice. Other words are another click, and so is the same after a good answer.
 */
export function namedClicks() {
  let failed: Failed[] = [];
  /** @param ask sends it under the name that it is given @throws what `ask` throws */
  return async <T>(name: string, data: unknown, ask: (once: string) => Promise<T>): Promise<T> => {
    const now = Date.now();
    failed = failed.filter(({ at }) => now - at < SAME_CLICK).slice(-MOST);
    const before = failed.find((one) => one.name === name && one.data === JSON.stringify(data));
    const once = before?.once ?? uuidV7(now);
    try {
      const answer = await ask(once);
      failed = failed.filter((one) => one.once !== once);
      return answer;
    } catch (error) {
      if (!before) failed.push({ name, data: JSON.stringify(data), once, at: now });
      throw error;
    }
  };
}
