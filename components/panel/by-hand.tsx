import { useCallback, useState } from 'react';
import { CopyButton } from '../shared/copy-button.tsx';
import { LoadFailed } from '../shared/load-failed.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { FillIns } from './fill-ins.tsx';
import { usePanel } from './panel-context.tsx';
import './by-hand.css';

/** What a person can do with Simmer while it cannot read the page: nothing of it needs the page to be understood. */
export function ByHand() {
  const { say, ask } = useSession();
  const { tabId } = usePanel().state;
  const { busy, problem, run } = useRun();
  const [isEmpty, setEmpty] = useState(false);
  const assess = () =>
    run(async () => {
      const { found } = await ask('panel.assess-selection', { tabId });
      setEmpty(!found);
    });
  return (
    <Section title={say('panel.blind.by-hand')}>
      <div className="by-hand">
        <p className="soft small">{say('panel.blind.select.help')}</p>
        <div className="by-hand-actions">
          <Button isPending={busy} onPress={() => void assess()}>
            {say('panel.blind.select')}
          </Button>
          <Button
            icon="plus"
            onPress={() => void run(() => ask('panel.case-by-hand', { tabId }).then(() => undefined))}
          >
            {say('panel.blind.case')}
          </Button>
        </div>
        {isEmpty && <Notice live>{say('panel.blind.nothing-selected')}</Notice>}
        <ProblemNotice problem={problem} />
        <Disclosure summary={say('panel.blind.texts')} isLazy>
          <AllScripts tabId={tabId} />
        </Disclosure>
      </div>
    </Section>
  );
}

/** Every text there is, each to be copied. */
function AllScripts({ tabId }: { tabId: number }) {
  const { say, ask } = useSession();
  const load = useCallback(() => ask('panel.all-scripts', { tabId }), [ask, tabId]);
  const { value, problem, reload } = useLoaded(load);
  return (
    <>
      {problem && <LoadFailed problem={problem} onRetry={reload} />}
      {value && <p className="soft small">{say('panel.script.fill')}</p>}
      {value?.scripts.map(({ id, language, title, text }) => (
        <Disclosure key={`${id}/${language}`} level={4} summary={title} isLazy>
          <p className="by-hand-text" lang={language} dir="auto">
            <FillIns text={text} />
          </p>
          <CopyButton text={text} label={say('panel.script.copy-label', { title })} />
        </Disclosure>
      ))}
    </>
  );
}
