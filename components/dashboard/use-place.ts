import { useSyncExternalStore } from 'react';
import { VIEWS } from './views.tsx';

const OPEN = /^(?:(board)\/)?case:([^/]*)(\/gate)?$/;

export interface Place {
  view: string;
  /** The case that is open beside the page. */
  openCase: string | null;
  /** Whether what stands between that case and its next step is in front. */
  atGate: boolean;
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/**
 * Where the address says one is: the page of the dashboard, `now` where it names none, and the case that is open beside the
 * first or the board. @param home the page that is there where the address names none: by what this person does (R108)
 * It is the address alone that says so: Back, a link and a notification all lead to the same place.
 */
export function usePlace(home?: string | null): Place {
  const hash = useSyncExternalStore(subscribe, () => location.hash.slice(1));
  const [, board, id, gate] = OPEN.exec(hash) ?? [];
  if (id !== undefined) return { view: board ?? 'now', openCase: readId(id), atGate: gate !== undefined };
  const view = hash === '' ? (home ?? 'now') : hash;
  return { view: Object.hasOwn(VIEWS, view) ? view : 'now', openCase: null, atGate: false };
}

/** An address that somebody cut short names the case as it stands: then none is found, and that is said. */
function readId(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
