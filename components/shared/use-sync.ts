import { useCallback, useEffect } from 'react';
import type { SyncLine } from '../../lib/messages/sync-messages.ts';
import { useSession } from './session.tsx';
import { useLoaded } from './use-loaded.ts';

/** Between two questions at least so long, in milliseconds … */
const BREATH = 100;
/** … and so long where one is answered at once over and over: what stands between must not be asked without end. */
const PAUSE = 2000;
const OFTEN = 5;
/** After a question that came to nothing: the worker may have ended in between. */
const AGAIN = 3000;
/** How often it is asked how far a run is, while one lasts, in milliseconds. */
const WHILE = 2000;

const sleep = (ms: number) => new Promise((over) => setTimeout(over, ms));

/**
 * How this browser stands with its team, asked anew whenever `stamp` is another. With `isWatching` the background waits for news
 * of the team for as long as this page is in view; what comes is told to every page by itself.
 */
export function useSync(stamp: unknown, isWatching: boolean): { line: SyncLine | null; reload: () => void } {
  const { ask } = useSession();
  const load = useCallback(() => ask('sync.get', {}), [ask]);
  const { value: line, reload } = useLoaded(load, stamp);
  const isUnderWay = line?.state === 'syncing' || line?.state === 'waiting';
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(() => document.hidden || reload(), WHILE);
    return () => clearInterval(timer);
  }, [isUnderWay, reload]);
  const isIn = line !== null && line.state !== 'alone' && line.state !== 'signed-out';
  useEffect(() => {
    if (!isIn || !isWatching) return;
    let isOn = true;
    let isBusy = false;
    const watch = async () => {
      if (isBusy) return;
      isBusy = true;
      let quick = 0;
      for (let again = true; again && isOn && !document.hidden; ) {
        const since = Date.now();
        try {
          ({ again } = await ask('sync.watch', {}));
          quick = Date.now() - since < PAUSE ? quick + 1 : 0;
          await sleep(quick > OFTEN ? PAUSE : BREATH);
        } catch (error) {
          console.debug('Simmer: nobody watches for the team just now', error);
          await sleep(AGAIN);
        }
      }
      isBusy = false;
    };
    const whenSeen = () => void (document.hidden || watch());
    document.addEventListener('visibilitychange', whenSeen);
    window.addEventListener('online', whenSeen);
    whenSeen();
    return () => {
      isOn = false;
      document.removeEventListener('visibilitychange', whenSeen);
      window.removeEventListener('online', whenSeen);
    };
  }, [ask, isIn, isWatching]);
  return { line, reload };
}
