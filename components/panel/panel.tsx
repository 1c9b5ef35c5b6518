import { useEffect, useRef, useState } from 'react';
import type { OwnPage } from '../../lib/browser/open-page.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { useSession } from '../shared/session.tsx';
import { useNarrow } from '../shared/use-narrow.ts';
import { ToastRegion, type ToastText } from '../ui/toast-region.tsx';
import { FullPanel } from './full-panel.tsx';
import { keepFocus } from './keep-focus.ts';
import { LevelAnnouncer } from './level-announcer.tsx';
import { type OnState, PanelProvider } from './panel-context.tsx';
import { SlimTab } from './slim-tab.tsx';
import '../ui/base.css';

/** The whole panel: a slim tab or the full view of one tab's ticket. Escape gives the focus back to the page. */
export function Panel({
  state,
  writings = 0,
  isInset = false,
  onState,
  onOpen,
}: {
  state: PanelState;
  writings?: number;
  /** True where it is a part of another page of ours, which has the landmarks and the menu. */
  isInset?: boolean;
  onState: OnState;
  onOpen: (page: OwnPage) => void;
}) {
  const { say, ask } = useSession();
  const [toast, setToast] = useState<ToastText | null>(null);
  // The frame is narrowed by the page's side of Simmer, a moment before or after the state says so: never squeeze the full view.
  const narrow = useNarrow();
  const slim = state.surface === 'frame' && (state.collapsed || narrow);

  const wasSlim = useRef(slim);

  useEffect(() => {
    document.title = say('panel.title');
  }, [say]);

  useEffect(() => {
    if (wasSlim.current === slim) return;
    wasSlim.current = slim;
    return keepFocus(slim ? '.slim-button' : '.header-level');
  }, [slim]);

  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || state.surface !== 'frame') return;
      void ask('panel.leave', { tabId: state.tabId }).catch(reportLater);
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [ask, state.tabId, state.surface]);

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), 5000);
    return () => clearTimeout(timer);
  }, [toast]);

  return (
    <PanelProvider
      value={{
        state,
        writings,
        isInset,
        onState,
        onOpen,
        // What is done to a sample did not happen: the page around it says so.
        onToast: (text) => {
          if (!isInset) setToast((last) => ({ id: (last?.id ?? 0) + 1, text }));
        },
      }}
    >
      <LevelAnnouncer />
      {slim ? <SlimTab /> : <FullPanel />}
      <ToastRegion toast={toast} />
    </PanelProvider>
  );
}

/** Leaving fails only where the page is going away, and then there is nowhere to leave to. */
function reportLater(error: unknown): void {
  console.debug('Simmer: focus was not given back', error);
}
