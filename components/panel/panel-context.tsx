import { createContext, useContext } from 'react';
import type { OwnPage } from '../../lib/browser/open-page.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';

/**
 * Takes over the whole state that an answer brought, or changes part of the newest one: what a handler closed over may be
 * older than what has come in since.
 */
export type OnState = (next: PanelState | ((last: PanelState) => PanelState)) => void;

export interface PanelTools {
  state: PanelState;
  /** How often the draft beside the ticket changed since the panel is there. */
  writings: number;
  /** True where it is a part of another page of ours. */
  isInset: boolean;
  onState: OnState;
  /** Opens another page of ours. */
  onOpen: (page: OwnPage) => void;
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
