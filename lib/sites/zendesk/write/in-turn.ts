/**
 * Does the work while no other tab of this browser does work of that name.
 *
 * The lock is the page's, and in Firefox (153, tried 2026-11) a page may not look into a promise of an extension's script: it
 * refuses one that the lock is given to wait for ("Permission denied to access property then"). It waits for the end of a stream
 * instead, whose promise the page's own API made; the same line serves Chromium.
 * @throws what the work throws
 */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const held = new ReadableStream().getReader();
  const asked = async (begin: () => void) => {
    await navigator.locks.request(name, () => {
      begin();
      return held.closed;
    });
  };
  try {
    await new Promise<void>((begin, failed) => {
      asked(begin).catch(failed);
    });
    return await work();
  } finally {
    await held.cancel();
  }
}
