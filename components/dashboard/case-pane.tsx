import { useCallback, useEffect } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import { CaseCard } from '../case/case-card.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { IconButton } from '../ui/icon-button.tsx';

/** One case in full beside the list, as it stands whenever the list is read anew. */
export function CasePane({ id, radar, onClose }: { id: string; radar: Answer<'radar.list'>; onClose: () => void }) {
  const { say, ask } = useSession();
  const { value: view, problem, reload, setValue } = useLoaded(useCallback(() => ask('case.get', { id }), [ask, id]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that was read anew is the word that something changed
  useEffect(reload, [radar]);
  if (!view && !problem) return null;
  return (
    <aside
      className="dashboard-pane"
      aria-label={view ? say('panel.case.title', { ref: view.ref }) : say('dashboard.cases')}
      tabIndex={-1}
      ref={focusOnce}
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
      {view && <CaseCard view={view} me={radar.me} onView={setValue} openTicket />}
    </aside>
  );
}

/** The pane takes the focus when a case is chosen: on a narrow page it lies over the list. */
function focusOnce(pane: HTMLElement | null): void {
  pane?.focus();
}
