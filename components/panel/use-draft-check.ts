import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftChecked } from '../../lib/messages/writing-messages.ts';
import { useSession } from '../shared/session.tsx';
import { usePanel } from './panel-context.tsx';

/** What there is to say of the draft beside this ticket, asked anew when it changed; null before the first answer. */
export function useDraftCheck() {
  const { ask } = useSession();
  const { state, writings } = usePanel();
  const { tabId, ticket, assessment } = state;
  const [checked, put] = useState<DraftChecked | null>(null);
  const turn = useRef(0);
  const take = useCallback(async (asking: Promise<DraftChecked>) => {
    const mine = ++turn.current;
    const next = await asking;
    if (mine === turn.current) put(next);
  }, []);
  // Asked anew where any of these is another: the draft, the ticket, how hot it is, and what its case allows to be said.
  const key = [tabId, ticket?.key, ticket?.loaded, assessment?.level, state.case?.updatedAt, writings].join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is not read here
  useEffect(() => {
    take(ask('writing.check', { tabId })).catch((error) => {
      // A page that goes away, or a script that is not there yet: the next word that is written asks again.
      console.debug('Simmer: the draft was not looked at', error);
    });
  }, [ask, take, tabId, key]);
  return { checked, take };
}
