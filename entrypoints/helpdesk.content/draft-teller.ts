import type { Draft } from './draft-watch.ts';

/** Tells that a draft is another than before, or gone; of its words nothing. What it was is remembered in this page alone. */
export function createDraftTeller(tell: (key: string | null) => void): (draft: Draft | undefined) => void {
  let last: Draft | undefined;
  return (draft) => {
    const isSame = draft?.key === last?.key && draft?.audience === last?.audience && draft?.text === last?.text;
    last = draft;
    if (!isSame) tell(draft?.key ?? null);
  };
}
