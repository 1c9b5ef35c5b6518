import { useState } from 'react';
import { saveFile } from '../../options/save-file.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { usePanel } from '../panel-context.tsx';

/** The record of what was said, as a file on this computer: made from the page as it is now, and kept nowhere else (U10). */
export function EvidencePart() {
  const { say, ask } = useSession();
  const { tabId } = usePanel().state;
  const { busy, problem, run } = useRun();
  const [isSaved, setSaved] = useState(false);
  const save = () =>
    run(async () => {
      setSaved(false);
      const { name, text, count } = await ask('shield.evidence', { tabId });
      saveFile(name, text, 'text/plain;charset=utf-8');
      await ask('shield.saved', { tabId, count });
      setSaved(true);
    });
  return (
    <div className="shield-step">
      <h3>{say('shield.evidence')}</h3>
      <p className="soft small">{say('shield.evidence.help')}</p>
      <Button isPending={busy} onPress={() => void save()}>
        {say('shield.evidence.save')}
      </Button>
      <div role="status">{isSaved && <p className="soft small">{say('shield.evidence.saved')}</p>}</div>
      <ProblemNotice problem={problem} />
    </div>
  );
}
