import { useSyncExternalStore } from 'react';
import { VIEWS } from './views.ts';

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** The view that the address names; `now` where it names none, or a case. */
export function useView(): string {
  const name = useSyncExternalStore(subscribe, () => location.hash.slice(1));
  return name in VIEWS ? name : 'now';
}
