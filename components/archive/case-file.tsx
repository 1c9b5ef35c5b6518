import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Answer } from '../../lib/messages/messages.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import './archive.css';

/** More than this is not even read: no case is so long. */
const MOST_MEGABYTES = 120;

/** Takes in a case that was exported, here or elsewhere. */
export function CaseFile({ onOpened }: { onOpened: (id: string) => void }) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [taken, setTaken] = useState<Answer<'case.import'> | null>(null);
  const read = (file: File | undefined) => {
    if (!file) return;
    setTaken(null);
    void run(async () => {
      if (file.size > MOST_MEGABYTES * 1_000_000) throw new ProblemError('file-huge', { most: MOST_MEGABYTES });
      const answer = await ask('case.import', { text: await file.text() });
      setTaken(answer);
      onOpened(answer.id);
    });
  };
  const isKnown = taken !== null && taken.events + taken.items === 0;
  return (
    <div className="case-file">
      <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={(files) => read(files?.[0])}>
        <Button isPending={busy}>{say('archive.open')}</Button>
      </FileTrigger>
      <p className="soft small">{say('archive.open.hint')}</p>
      <ProblemNotice problem={problem} />
      {taken && (
        <Notice tone="good" icon="check" live>
          {isKnown
            ? say('archive.opened.known', { ref: taken.ref })
            : say('archive.opened', { ref: taken.ref, events: taken.events, items: taken.items })}
        </Notice>
      )}
    </div>
  );
}
