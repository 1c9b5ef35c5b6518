import { useCallback } from 'react';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import type { Brief } from '../../lib/model/brief.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { Shielded } from '../shared/shielded.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** Exactly what would be sent to a destination, and the button that sends it. */
export function BriefPreview({
  id,
  brief,
  destination,
  onSent,
}: {
  id: string;
  brief: Brief;
  destination: { id: string; name: string };
  onSent: (view: CaseView) => void;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const load = useCallback(
    () => ask('handover.preview', { id, brief, destination: destination.id }),
    [ask, id, brief, destination.id],
  );
  const { value: preview, problem: unseen, reload } = useLoaded(load);
  const { name } = destination;
  if (!preview) return <ProblemNotice problem={unseen} />;
  if (!preview.host)
    return (
      <Notice tone="warn" icon="info">
        {say('panel.handover.preview.empty', { name })}
      </Notice>
    );
  const send = () =>
    run(async () => {
      try {
        onSent(await ask('handover.send', { id, brief, destination: destination.id, preview: preview.body }));
      } catch (error) {
        reload(); // what would be sent now, where that is why
        throw error;
      }
    });
  return (
    <div className="brief-preview">
      <p className="small">{say('panel.handover.preview', { name, host: preview.host })}</p>
      <Shielded about={id} texts={Object.values(brief)}>
        <pre className="brief-payload" dir="auto">
          {preview.body}
        </pre>
      </Shielded>
      {preview.hidesKey && <p className="small soft">{say('panel.handover.preview.key')}</p>}
      <ProblemNotice problem={problem} />
      <Button look="solid" isPending={busy} onPress={() => void send()}>
        {say('panel.handover.send', { name })}
      </Button>
    </div>
  );
}
