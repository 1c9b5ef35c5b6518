import { useSyncExternalStore } from 'react';
import { VIEWS } from './views.ts';

const CASE = 'case:';

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/**
 * Where the address says one is: the page of the dashboard, `now` where it names none, and the case that is open beside the
 * first. It is the address alone that says so: Back, a link and a notification all lead to the same place.
 */
export function usePlace(): { view: string; openCase: string | null } {
  const hash = useSyncExternalStore(subscribe, () => location.hash.slice(1));
  if (hash.startsWith(CASE)) return { view: 'now', openCase: readId(hash.slice(CASE.length)) };
  return { view: Object.hasOwn(VIEWS, hash) ? hash : 'now', openCase: null };
}

/** Opens a case beside the first page; null closes it. */
export function showCase(id: string | null): void {
  location.hash = id === null ? 'now' : `${CASE}${encodeURIComponent(id)}`;
}

/** An address that somebody cut short names the case as it stands: then none is found, and that is said. */
function readId(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
