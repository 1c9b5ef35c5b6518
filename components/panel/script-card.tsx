import { useState } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import type { SuggestedScript } from '../../lib/model/assessment.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { FillIns } from './fill-ins.tsx';
import { usePanel } from './panel-context.tsx';
import { hasFillIns } from './split-fill-ins.ts';
import { WaveScript } from './wave-script.tsx';

/** One text: closed, its title and first line; open, all of it, to insert or to copy. It says where it went, and never sends. */
export function ScriptCard({ script }: { script: SuggestedScript }) {
  const { say, ask } = useSession();
  const { state, onToast } = usePanel();
  const { tabId } = state;
  const { busy, problem, run } = useRun();
  const [result, setResult] = useState<Answer<'panel.insert'> | null>(null);
  const [isWaved, setWaved] = useState(false);
  const { id, language, title, text } = script;
  const insert = () =>
    run(async () => {
      const next = await ask('panel.insert', { tabId, script: id, language, text });
      setResult(next);
      // The note stands at the end of the text, which may be out of sight.
      if (next.outcome !== 'failed') onToast(say(noteOf(next)));
    });
  const copied = () =>
    void ask('panel.copied', { tabId, script: id, language }).catch((error) =>
      console.debug('Simmer: the copy was not noted', error),
    );
  return (
    <div className="script">
      <Disclosure summary={title} peek={<span lang={language}>{text.split('\n')[0]}</span>}>
        <p className="script-text" lang={language} dir="auto">
          <FillIns text={text} />
        </p>
        {hasFillIns(text) && <p className="soft small">{say('panel.script.fill')}</p>}
        <p className="script-mark" data-approved={script.approved}>
          {script.approved && <Icon name="check" />}
          {say(script.approved ? 'panel.script.approved' : 'panel.script.unapproved')}
        </p>
        <div className="script-actions">
          <Button
            icon="insert"
            isPending={busy}
            aria-label={say('panel.script.insert-label', { title })}
            onPress={() => void insert()}
          >
            {say('panel.script.insert')}
          </Button>
          <CopyButton text={text} label={say('panel.script.copy-label', { title })} onCopied={copied} />
          {!isWaved && (
            <Button look="bare" aria-label={say('panel.script.wave-label', { title })} onPress={() => setWaved(true)}>
              {say('panel.script.wave')}
            </Button>
          )}
        </div>
        {isWaved && <WaveScript script={script} onClose={() => setWaved(false)} />}
        {result && <InsertOutcome result={result} />}
        <ProblemNotice problem={problem} />
      </Disclosure>
    </div>
  );
}

const noteOf = ({ outcome, audience }: Answer<'panel.insert'>) =>
  outcome === 'copied' ? 'panel.insert.copied' : (`panel.insert.${audience}` as const);

/** Where a text went, or why it did not. */
export function InsertOutcome({ result }: { result: Answer<'panel.insert'> }) {
  const { say } = useSession();
  if (result.outcome === 'failed') return <ProblemNotice problem={result.problem ?? { code: 'not-inserted' }} />;
  return (
    <Notice
      live
      icon={result.outcome === 'copied' ? 'copy' : 'check'}
      tone={result.audience === 'unknown' && result.outcome === 'inserted' ? 'warn' : 'good'}
    >
      {result.outcome === 'copied' && result.problem && problemText(say, result.problem) + say('words.gap')}
      {say(noteOf(result))}
    </Notice>
  );
}
