import { send } from '../../lib/messages/content-send.ts';
import type { Problem } from '../../lib/model/problem.ts';
import type { Reading } from '../../lib/sites/site.ts';

/** Tells the background what this tab shows, in order, and nothing twice in a row that is the same. */
export function createTeller(site: string) {
  let last = '';
  let chain: Promise<unknown> = Promise.resolve();

  /** One at a time, so that an older state cannot overtake a newer one. A refusal is told in the console: nobody else could be. */
  function queue(what: string, tell: () => Promise<unknown>): Promise<unknown> {
    last = what;
    chain = chain.then(tell).catch((error) => console.warn('Simmer:', error));
    return chain;
  }

  return {
    none(): void {
      if (last !== 'none') void queue('none', () => send('page.none', { site }));
    },
    reading(key: string | null): void {
      const what = `reading ${key}`;
      if (last !== what) void queue(what, () => send('page.reading', { site, key }));
    },
    blind(problem: Problem): void {
      const what = `blind ${JSON.stringify(problem)}`;
      if (last !== what) void queue(what, () => send('page.blind', { site, problem }));
    },
    ticket({ ticket, source, notice, opens }: Reading): Promise<unknown> {
      return queue('ticket', () => send('page.ticket', { ticket, source, notice, opens }));
    },
    /**
     * After the page came back from the browser's cache: the background may have forgotten it, and what had no answer when the
     * page was put there never gets one, so nothing waits for it.
     */
    forget(): void {
      last = '';
      chain = Promise.resolve();
    },
  };
}
