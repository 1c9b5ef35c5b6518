import { useState } from 'react';
import type { Signal } from '../../../lib/model/assessment.ts';
import { overlapsAbuse } from '../../../lib/model/overlaps-abuse.ts';
import { usePanel } from '../panel-context.tsx';

/**
 * Whether the words of signals stay folded, and a way to show them (U10). Asked anew for each ticket: another one's words were
 * not what somebody chose to see.
 */
export function useRevealed(signals: readonly Signal[]) {
  const { state } = usePanel();
  const [shownFor, setShownFor] = useState<string | null>(null);
  const key = state.ticket?.key ?? null;
  const all = state.assessment?.signals ?? [];
  const isHurtful = state.shield !== false && signals.some((signal) => overlapsAbuse(signal, all));
  const isShown = key !== null && shownFor === key;
  return {
    isHurtful,
    isFolded: isHurtful && !isShown,
    toggle: () => setShownFor(isShown ? null : key),
  };
}
