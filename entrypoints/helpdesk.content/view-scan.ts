import { send } from '../../lib/messages/content-send.ts';
import type { ViewShown } from '../../lib/messages/view-shown.ts';
import { ProblemError, problemOf } from '../../lib/model/problem.ts';
import type { OpenView, Site } from '../../lib/sites/site.ts';

/** A pause that the helpdesk asks for is kept, up to this. Seconds. */
const LONGEST_WAIT = 180;
const MOST_WAITS = 3;

const isHot = (level: string) => level === 'at-risk' || level === 'critical';

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/**
 * Reads the tickets of the list that is open, one at a time and slowly, so that an angry one at its end is found before anybody
 * opens it. Begins on a click, or by itself where the person wants that; ends with the list, and goes on where it was when the list
 * comes back: what was read since its last change is not read again.
 */
export function createViewScan(site: Site) {
  let open: OpenView | undefined;
  let turn: AbortController | undefined;
  let shown: ViewShown | undefined;

  async function tell(change: Partial<ViewShown>): Promise<{ auto: boolean }> {
    if (shown) shown = { ...shown, seconds: null, problem: null, ...change };
    return send('page.view', { site: site.id, view: shown ?? null });
  }

  function halt(): void {
    turn?.abort();
    turn = undefined;
  }

  /** Asks; where the helpdesk wants a pause, it gets one. @throws ProblemError */
  async function ask<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    for (let waits = 0; ; waits++) {
      signal.throwIfAborted();
      try {
        return await work();
      } catch (error) {
        const { code, params } = problemOf(error);
        const seconds = Number(params?.seconds ?? 60);
        if (signal.aborted || code !== 'rate-limited' || seconds > LONGEST_WAIT || waits >= MOST_WAITS) throw error;
        await tell({ state: 'waiting', seconds });
        await pause((seconds + 1) * 1000, signal);
        await tell({ state: 'reading' });
      }
    }
  }

  async function readAll(view: OpenView, signal: AbortSignal): Promise<void> {
    const { total, tickets } = await ask(() => view.list(signal), signal);
    const { known } = await send('page.scan-known', { tickets });
    signal.throwIfAborted();
    const levels = new Map(known.map(({ key, level }) => [key, level]));
    const count = { read: levels.size, hot: [...levels.values()].filter(isHot).length, skipped: 0 };
    await tell({ total, ...count });
    for (const { key } of tickets) {
      if (levels.has(key)) continue;
      await pause(view.pace(), signal);
      if (view.isSpare()) throw new ProblemError('scan-spared');
      try {
        const ticket = await ask(() => view.read(key, signal), signal);
        signal.throwIfAborted();
        const { level } = await send('page.scanned', { ticket });
        count.read += 1;
        if (isHot(level)) count.hot += 1;
      } catch (error) {
        // One that is gone, or no ticket, does not keep the others from being read.
        if (signal.aborted || problemOf(error).code !== 'bad-answer') throw error;
        count.skipped += 1;
      }
      signal.throwIfAborted();
      await tell(count);
    }
  }

  async function start(): Promise<void> {
    const view = open;
    if (!view || turn) return;
    turn = new AbortController();
    const { signal } = turn;
    try {
      await tell({ state: 'reading', read: 0, hot: 0, skipped: 0 });
      await readAll(view, signal);
      await tell({ state: 'done' });
    } catch (error) {
      // Whoever stopped it says so.
      if (!signal.aborted) await tell({ state: 'stopped', problem: problemOf(error) });
    } finally {
      if (turn?.signal === signal) turn = undefined;
    }
  }

  return {
    /** The page went to this address, or is about to: another list may be open, or none. */
    async look(url: URL): Promise<void> {
      if (!site.openView) return;
      const now = site.openView(url);
      if (now?.id === open?.id) return;
      halt();
      open = now;
      shown = now && { id: now.id, state: 'idle', read: 0, hot: 0, skipped: 0 };
      const { auto } = await tell({});
      if (auto && now && open === now) await start();
    },
    start,
    async stop(): Promise<void> {
      if (!turn) return;
      halt();
      await tell({ state: 'stopped' });
    },
    /** The page is being left. */
    end(): void {
      halt();
      open = undefined;
    },
  };
}
export type ViewScan = ReturnType<typeof createViewScan>;
