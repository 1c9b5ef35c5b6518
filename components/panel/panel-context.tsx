import { createContext, useContext } from 'react';
import type { PanelState } from '../../lib/messages/panel-state.ts';

export interface PanelTools {
  state: PanelState;
  /** Takes over the state that an answer brought. */
  onState: (state: PanelState) => void;
  /** Opens another page of ours. */
  onOpen: (page: 'dashboard' | 'settings') => void;
  /** Says a short confirmation. */
  onToast: (text: string) => void;
}

const PanelContext = createContext<PanelTools | null>(null);

export const PanelProvider = PanelContext.Provider;

/** @throws Error outside the panel */
export function usePanel(): PanelTools {
  const tools = useContext(PanelContext);
  if (!tools) throw new Error('usePanel is used outside the panel');
  return tools;
}
