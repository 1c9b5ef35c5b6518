import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Answer } from '../../../lib/messages/messages.ts';
import { saveFile } from '../../options/save-file.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** So many places that were not taken are named. */
const MOST = 8;

/** Texts from a file and into one. What comes in waits for a coach. */
export function CarryScripts({ onDone }: { onDone: () => void }) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [outcome, setOutcome] = useState<Answer<'scripts.import'> | null>(null);
  const read = (files: FileList | null) =>
    run(async () => {
      setOutcome(null);
      const [file] = files ?? [];
      if (!file) return;
      setOutcome(await ask('scripts.import', { name: file.name, text: await file.text() }));
      onDone();
    });
  const write = () => run(async () => saveFile('simmer-scripts.json', (await ask('scripts.export', {})).text));
  return (
    <>
      <FileTrigger acceptedFileTypes={['.json']} onSelect={(files) => void read(files)}>
        <Button look="bare" isPending={busy}>
          {say('scripts.import')}
        </Button>
      </FileTrigger>
      <Button look="bare" onPress={() => void write()}>
        {say('scripts.export')}
      </Button>
      {outcome && (
        <div className="scripts-outcome">
          <Notice live tone={outcome.refused.length > 0 ? 'warn' : 'good'}>
            {say('scripts.imported', { added: outcome.added, changed: outcome.changed, same: outcome.same })}
            {outcome.refused.length > 0 && (
              <>
                {say('words.gap')}
                {say('scripts.refused', { count: outcome.refused.length })}
                <ul>
                  {outcome.refused.slice(0, MOST).map(({ at, message }) => (
                    <li key={at}>
                      <code>{at}</code> {message}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Notice>
        </div>
      )}
      <ProblemNotice problem={problem} />
    </>
  );
}
