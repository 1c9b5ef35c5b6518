import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { RadarQuery } from '../../../lib/messages/radar-messages.ts';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { STEP } from './first-order.ts';
import { rememberedQuery, rememberQuery } from './radar-query.ts';
import { RowStore } from './row-store.ts';

/** How many filters are on. */
export const filterCount = ({ filter }: RadarQuery): number =>
  Object.values(filter).reduce((sum, values) => sum + (values?.length ?? 0), 0);

/**
 * The tickets of the radar, in order, as they are asked for.
 * @param stamp changes whenever something did
 */
export function useRadar(stamp: unknown) {
  const { ask } = useSession();
  const [query, put] = useState(rememberedQuery);
  const [most, setMost] = useState(STEP);
  const [store] = useState(() => new RowStore(async (ids) => (await ask('radar.rows', { ids })).rows));
  const known = useRef<{ query: RadarQuery; stamp: string; ids: string[] } | null>(null);
  const load = useCallback(async (): Promise<Answer<'radar.order'> & { ids: string[] }> => {
    const last = known.current?.query === query ? known.current : null;
    const answer = await ask('radar.order', { ...query, most, stamp: last?.stamp ?? null });
    const ids = answer.ids ?? last?.ids ?? [];
    known.current = { query, stamp: answer.stamp, ids };
    store.put(answer.rows);
    return { ...answer, ids };
  }, [ask, query, most, store]);
  const { value, problem, reload } = useLoaded(load, stamp);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows may have changed where the order has not
  useEffect(() => store.refresh(), [store, stamp]);
  const setQuery = useCallback((next: RadarQuery) => {
    put(next);
    setMost(STEP);
    rememberQuery(next);
  }, []);
  // Asked for again and again while one is near the end: what was asked for last has to be there first.
  const takeMore = useCallback(
    () => setMost((before) => ((known.current?.ids.length ?? 0) < before ? before : before + STEP)),
    [],
  );
  return { query, setQuery, order: value, problem, reload, takeMore, store };
}
