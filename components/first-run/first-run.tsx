import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import type { FirstProgress } from '../../lib/messages/first-messages.ts';
import type { Answer, Settings } from '../../lib/messages/messages.ts';
import { FIRST_STEPS, type FirstStep } from '../../lib/model/first-run.ts';
import type { SitesPort } from '../options/sites-port.ts';
import { BrandMark } from '../shared/brand-mark.tsx';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { DesksStep } from './desks-step.tsx';
import type { FirstTools } from './first-tools.ts';
import { LanguageStep } from './language-step.tsx';
import { RoleStep } from './role-step.tsx';
import { SampleStep } from './sample/sample-step.tsx';
import { TeamStep } from './team-step.tsx';
import { useProgress } from './use-progress.ts';
import '../ui/base.css';
import './first-run.css';

const PAGES: Record<FirstStep, ComponentType<FirstTools>> = {
  language: LanguageStep,
  role: RoleStep,
  desks: DesksStep,
  team: TeamStep,
  sample: SampleStep,
};

/** The first steps after installing: four questions, one calm page each, and a ticket to try everything on (R108). */
export function FirstRun({
  first,
  sites,
  onSettings,
  onDone,
}: {
  first: Answer<'first.get'>;
  sites: SitesPort;
  /** Saves. @throws ProblemError */
  onSettings: (settings: Settings) => Promise<void>;
  onDone: () => void;
}) {
  const { say } = useSession();
  const [progress, keep] = useProgress(first.progress);
  const { step } = progress;
  const at = FIRST_STEPS.indexOf(step);
  const heading = useRef<HTMLHeadingElement>(null);
  const [hasMoved, setMoved] = useState(false);
  useEffect(() => {
    document.title = `${say(`first.${step}`)} · ${say('app.name')}`;
    scrollTo(0, 0);
    if (hasMoved) heading.current?.focus();
  }, [say, step, hasMoved]);
  // What a step has open has a button of its own to go on with.
  const [unfinished, setUnfinished] = useState<FirstStep | null>(null);
  const isUnfinished = unfinished === step;
  const onUnfinished = useCallback((isOpen: boolean) => setUnfinished(isOpen ? 'team' : null), []);
  const go = (to: FirstStep | undefined) => {
    setMoved(true);
    if (to) keep({ step: to });
  };
  const finish = async () => {
    const start: FirstProgress = { step: 'language', desk: '', server: '', team: '' };
    await keep(start);
    onDone();
  };
  const Page = PAGES[step];
  const isLast = step === 'sample';
  return (
    <div className="first" data-step={step}>
      <header className="first-head">
        <span className="first-name">
          <BrandMark size={22} />
          {say('app.name')}
        </span>
        <span className="soft figures">{say('first.step', { step: at + 1, count: FIRST_STEPS.length })}</span>
      </header>
      <main className="first-main">
        <div className="first-question">
          <h1 ref={heading} tabIndex={-1}>
            {say(`first.${step}`)}
          </h1>
          <p className="soft">{say(`first.${step}.help`)}</p>
        </div>
        <Page
          key={step}
          settings={first.settings}
          onSettings={onSettings}
          progress={progress}
          onProgress={keep}
          desks={first.desks}
          shortcut={first.shortcut ?? null}
          sites={sites}
          onUnfinished={onUnfinished}
        />
        <div className="first-moves">
          {at > 0 && <Button onPress={() => go(FIRST_STEPS[at - 1])}>{say('first.back')}</Button>}
          <Button
            look={isUnfinished ? 'quiet' : 'solid'}
            onPress={() => (isLast ? void finish() : go(FIRST_STEPS[at + 1]))}
          >
            {say(isLast ? 'first.done' : isUnfinished ? 'first.later' : 'first.next')}
          </Button>
          {!isLast && (
            <Button look="bare" onPress={() => go('sample')}>
              {say('first.skip')}
            </Button>
          )}
        </div>
        {!isLast && <p className="soft small">{say('first.kept')}</p>}
      </main>
    </div>
  );
}
