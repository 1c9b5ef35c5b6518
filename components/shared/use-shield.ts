import { useCallback } from 'react';
import { useSession } from './session.tsx';
import { useLoaded } from './use-loaded.ts';

/** So many texts are looked at in one message. */
const MOST = 200;

interface Looked {
  known: ReadonlySet<string>;
  hurtful: ReadonlySet<string>;
  isShown: boolean;
}

/** Which of some texts are folded away for this reader, and the way to see them. */
export interface Shield {
  /** `waiting`: not known yet, so that nothing is shown. */
  stateOf(text: string): 'plain' | 'waiting' | 'folded' | 'shown';
  toggle(): void;
}

/**
 * Looks which texts hold an insult (U10). The answer stands for what they are of until the browser is closed. Where it cannot be known
 * they are shown: a case must be readable.
 * @param about id of the case, or of what else they are of
 */
export function useShield(about: string, texts: readonly (string | null | undefined)[]): Shield {
  const { ask } = useSession();
  const asked = JSON.stringify([...new Set(texts.filter(Boolean))]);
  const load = useCallback(async (): Promise<Looked> => {
    const all = JSON.parse(asked) as string[];
    const looked: Looked & { hurtful: Set<string> } = { known: new Set(all), hurtful: new Set(), isShown: false };
    for (let at = 0; at < all.length; at += MOST) {
      const some = all.slice(at, at + MOST);
      const { hurtful, isShown } = await ask('shield.look', { about, texts: some });
      looked.isShown = isShown;
      for (const [i, text] of some.entries()) if (hurtful[i]) looked.hurtful.add(text);
    }
    return looked;
  }, [ask, about, asked]);
  const { value, problem, setValue } = useLoaded(load);
  return {
    stateOf(text) {
      if (problem) return value?.hurtful.has(text) && !value.isShown ? 'folded' : 'plain';
      if (!value?.known.has(text)) return 'waiting';
      if (!value.hurtful.has(text)) return 'plain';
      return value.isShown ? 'shown' : 'folded';
    },
    toggle() {
      if (!value) return;
      setValue({ ...value, isShown: !value.isShown });
      // Where it is not kept, it is asked again: no harm.
      ask('shield.show', { about, isShown: !value.isShown }).catch((error) => console.debug('Simmer: not kept', error));
    },
  };
}
