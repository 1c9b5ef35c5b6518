import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { saveFile } from '../../options/save-file.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

interface Outcome {
  added: number;
  changed: number;
  same: number;
  refused: string[];
}

/** Articles from files and into one: Markdown or our own JSON. What is here already is not doubled. */
export function CarryArticles({ canExport, onDone }: { canExport: boolean; onDone: () => void }) {
  const { say, ask, locale } = useSession();
  const { busy, problem, run } = useRun();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const read = (files: FileList | null) =>
    run(async () => {
      const sum: Outcome = { added: 0, changed: 0, same: 0, refused: [] };
      setOutcome(null);
      for (const file of files ?? []) {
        const one = await ask('knowledge.import', { name: file.name, text: await file.text() });
        sum.added += one.added;
        sum.changed += one.changed;
        sum.same += one.same;
        sum.refused.push(...one.refused);
        setOutcome({ ...sum });
      }
      onDone();
    });
  const write = () => run(async () => saveFile('simmer-articles.json', (await ask('knowledge.export', {})).text));
  return (
    <>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={['.json', '.md', '.markdown']}
        onSelect={(files) => void read(files)}
      >
        <Button look="bare" isPending={busy}>
          {say('knowledge.import')}
        </Button>
      </FileTrigger>
      {canExport && (
        <Button look="bare" onPress={() => void write()}>
          {say('knowledge.export')}
        </Button>
      )}
      {outcome && (
        <Notice live tone={outcome.refused.length > 0 ? 'warn' : 'good'}>
          {say('knowledge.imported', { added: outcome.added, changed: outcome.changed, same: outcome.same })}
          {outcome.refused.length > 0 &&
            say('words.gap') + say('knowledge.refused', { names: new Intl.ListFormat(locale).format(outcome.refused) })}
        </Notice>
      )}
      <ProblemNotice problem={problem} />
    </>
  );
}
