import { useState } from 'react';
import { CopyButton } from '../shared/copy-button.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { OptionSection } from './option-section.tsx';
import './diagnostics.css';

/** How Simmer is doing here, as a text to be read before it is given to anybody. */
export function DiagnosticsSection() {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [text, setText] = useState<string | null>(null);
  return (
    <OptionSection anchor="diagnostics" title={say('options.diagnostics')} help={say('diagnostics.help')}>
      {text !== null && (
        <section className="diagnostics-text" aria-label={say('diagnostics.label')}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is scrolled by keyboard as well */}
          <pre tabIndex={0}>{text}</pre>
        </section>
      )}
      <div className="workbench-actions">
        {text !== null && <CopyButton text={text} label={say('diagnostics.copy')} />}
        <Button
          look={text === null ? 'quiet' : 'bare'}
          isPending={busy}
          onPress={() =>
            void run(async () => {
              setText((await ask('diagnostics.get', {})).text);
            })
          }
        >
          {say(text === null ? 'diagnostics.make' : 'diagnostics.again')}
        </Button>
      </div>
      <ProblemNotice problem={problem} />
    </OptionSection>
  );
}
