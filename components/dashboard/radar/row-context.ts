import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { RadarRow } from '../../../lib/messages/radar-messages.ts';
import type { RowStore } from './row-store.ts';

/** Where the rows of the list around it come from. */
export const RowContext = createContext<RowStore | null>(null);

/** One row, as soon as it is known. @throws Error outside a list */
export function useRow(id: string): RadarRow | undefined {
  const store = useContext(RowContext);
  if (!store) throw new Error('useRow is used outside a RowContext');
  const subscribe = useCallback((onChange: () => void) => store.watch(id, onChange), [store, id]);
  return useSyncExternalStore(subscribe, () => store.find(id));
}
