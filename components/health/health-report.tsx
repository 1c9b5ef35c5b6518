import { useState } from 'react';
import { CopyButton } from '../shared/copy-button.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';

/** A report for whoever looks after Simmer, to be read through before it is copied: it goes nowhere by itself. */
export function HealthReport({ tabId }: { tabId: number }) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [withHost, setWithHost] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const make = (named: boolean) =>
    void run(async () => {
      setText((await ask('health.report', { tabId, withHost: named })).text);
    });
  return (
    <div className="health-report">
      <p className="soft small">{say('health.report.help')}</p>
      {text === null ? (
        <div>
          <Button isPending={busy} onPress={() => make(withHost)}>
            {say('health.report')}
          </Button>
        </div>
      ) : (
        <>
          <section className="health-report-text" aria-label={say('health.report.label')}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is scrolled by keyboard as well */}
            <pre tabIndex={0}>{text}</pre>
          </section>
          <Checkbox
            isSelected={withHost}
            isDisabled={busy}
            onChange={(named) => {
              setWithHost(named);
              make(named);
            }}
          >
            {say('health.report.host')}
          </Checkbox>
          <div>
            <CopyButton text={text} label={say('health.report.copy')} />
          </div>
        </>
      )}
      <ProblemNotice problem={problem} />
    </div>
  );
}
