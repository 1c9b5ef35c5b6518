import { useEffect, useRef, useState } from 'react';
import type { Clock } from '../../lib/model/assessment.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { usePanel } from './panel-context.tsx';
import { tickFor } from './tick-for.ts';

/** The time that clocks are told at, in milliseconds since 1970: fresh each second while one is about to fall due. */
export function useClockTime(clocks: readonly Clock[]): number {
  const [every, setEvery] = useState(15_000);
  const now = useNow(every);
  const wanted = tickFor(clocks, now);
  if (wanted !== every) setEvery(wanted);
  return now;
}

/** The longest a timer can wait. What lies further ahead comes again with a later state. */
const LONGEST = 2 ** 31 - 1;

/**
 * Has the ticket read again at the moment at which its clocks change though nothing happens on it: a warning comes to be, a
 * target is missed. Each such moment once; a reading that fails shows itself in the panel.
 */
export function useClockMoments(): void {
  const { ask } = useSession();
  const { tabId, nextMoment, reading } = usePanel().state;
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (!nextMoment || reading !== 'ready' || done.current === nextMoment) return;
    const wait = Math.max(0, Date.parse(nextMoment) - Date.now()) + 50;
    if (wait > LONGEST) return;
    const timer = setTimeout(() => {
      done.current = nextMoment;
      ask('panel.retry', { tabId }).catch((error) => console.debug('Simmer: the ticket was not read again', error));
    }, wait);
    return () => clearTimeout(timer);
  }, [ask, tabId, nextMoment, reading]);
}
