import { useCallback, useState } from 'react';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import type { Brief } from '../../lib/model/brief.ts';
import { nameOf } from '../shared/name-of.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** Saves the brief as an internal note through the helpdesk's API: shown first, then written, then looked at. */
export function BriefNote({
  id,
  brief,
  tabId,
  onView,
}: {
  id: string;
  brief: Brief;
  tabId: number;
  onView: (view: CaseView) => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const { value: page } = useLoaded(useCallback(() => ask('panel.state', { tabId }), [ask, tabId]));
  const [text, setText] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<'written' | 'already' | null>(null);
  if (!page?.writes) return null;
  const { site } = page.writes;
  const show = () =>
    run(async () => {
      setOutcome(null);
      setText((await ask('handover.text', { id, brief })).text);
    });
  const save = () =>
    run(async () => {
      const { outcome: came, view } = await ask('handover.save-note', { id, brief, tabId });
      setText(null);
      setOutcome(came);
      onView(view);
    });
  return (
    <>
      <div className="brief-buttons">
        <Button icon="insert" isPending={busy} aria-expanded={text !== null} onPress={() => void show()}>
          {say('desk.note')}
        </Button>
      </div>
      {text !== null && (
        <div className="brief-preview">
          <p className="soft small">{say('desk.note.what', { site: nameOf(say, 'site', site) })}</p>
          <pre className="brief-payload" dir="auto">
            {text}
          </pre>
          <div className="brief-buttons">
            <Button look="solid" isPending={busy} onPress={() => void save()}>
              {say('desk.note.yes')}
            </Button>
            <Button look="bare" isDisabled={busy} onPress={() => setText(null)}>
              {say('action.cancel')}
            </Button>
          </div>
        </div>
      )}
      {outcome && (
        <Notice live icon="check" tone="good">
          {say(`desk.note.${outcome}`)}
        </Notice>
      )}
      <ProblemNotice problem={problem} />
    </>
  );
}
