import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import { CaseCard } from '../case/case-card.tsx';
import { CasePromises } from '../promises/case-promises.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { IconButton } from '../ui/icon-button.tsx';

/** One case in full beside the list, as it stands whenever the list is read anew. */
export function CasePane({
  id,
  radar,
  atGate = false,
  onClose,
}: {
  id: string;
  radar: Answer<'radar.list'>;
  /** Whether what stands before its next step is what one came for. */
  atGate?: boolean;
  onClose: () => void;
}) {
  const { say, ask } = useSession();
  const {
    value: view,
    problem,
    setValue,
  } = useLoaded(
    useCallback(() => ask('case.get', { id }), [ask, id]),
    radar,
  );
  const pane = useRef<HTMLElement>(null);
  const isThere = view !== null || problem !== null;
  // It takes the focus when it appears: on a narrow page it lies over the list.
  useEffect(() => {
    if (!isThere) return;
    const gate = atGate ? pane.current?.querySelector('[data-gate]') : null;
    gate?.scrollIntoView({ block: 'center' });
    (gate?.querySelector('button') ?? pane.current)?.focus();
  }, [isThere, atGate]);
  useEscape(pane, isThere, onClose);
  if (!isThere) return null;
  return (
    <aside
      className="dashboard-pane"
      aria-label={view ? say('panel.case.title', { ref: view.ref }) : say('dashboard.cases')}
      tabIndex={-1}
      ref={pane}
    >
      <div className="pane-head">
        <div className="pane-subject">
          {view && <h2 dir="auto">{view.subject}</h2>}
          {view && (
            <p className="soft" dir="auto">
              {view.requester}
            </p>
          )}
        </div>
        <IconButton icon="close" label={say('action.close')} onPress={onClose} />
      </div>
      <ProblemNotice problem={problem} />
      {view && <CasePromises id={view.id} stamp={view} />}
      {view && <CaseCard view={view} me={radar.me} onView={setValue} openTicket />}
    </aside>
  );
}

/** Escape closes the pane, but not from within a form: what is being typed there would be lost. */
function useEscape(pane: RefObject<HTMLElement | null>, isThere: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const { current } = pane;
    if (!isThere || !current) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('form, input, textarea, [role="combobox"]')) return;
      close.current();
    };
    current.addEventListener('keydown', listen);
    return () => current.removeEventListener('keydown', listen);
  }, [pane, isThere]);
}
