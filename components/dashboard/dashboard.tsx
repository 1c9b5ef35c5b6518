import { lazy, Suspense, useEffect } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import { CaseFile } from '../archive/case-file.tsx';
import { nameOf } from '../shared/name-of.ts';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Attention } from './attention.tsx';
import { BlindList } from './blind-list.tsx';
import { CaseList } from './case-list.tsx';
import { DashboardNav } from './dashboard-nav.tsx';
import { DashboardSync } from './dashboard-sync.tsx';
import { NewCase } from './new-case.tsx';
import { Radar } from './radar/radar.tsx';
import { showCase } from './show-case.ts';
import { summarise } from './summarise.ts';
import { usePlace } from './use-place.ts';
import { useReturnFocus } from './use-return-focus.ts';
import { VIEWS } from './views.tsx';
import '../ui/base.css';
import './dashboard.css';

const CasePane = lazy(async () => ({ default: (await import('./case-pane.tsx')).CasePane }));

/** What is hot across all that was read, hottest first, and the cases; one case at a time in a side pane. */
export function Dashboard({
  radar,
  newCase = false,
  onMore,
  onSettings,
}: {
  radar: Answer<'radar.list'>;
  /** Whether the form of a case by hand is in front at first (R53). */
  newCase?: boolean;
  /** More of the open cases are wanted. */
  onMore: () => void;
  onSettings: () => void;
}) {
  const { say } = useSession();
  const { view, openCase, atGate } = usePlace(radar.home);
  const Other = VIEWS[view];
  const heading = useReturnFocus(openCase);
  const title = say('dashboard.title');
  useEffect(() => {
    document.title = [...(Other ? [nameOf(say, 'view', view)] : []), title, say('app.name')].join(' · ');
  }, [say, title, view, Other]);
  const { counts, scope, blind, cases, closed } = radar;
  return (
    <div className="dashboard" data-pane={openCase ? 'open' : 'closed'}>
      <main className="dashboard-main">
        <header className="dashboard-head">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <div className="dashboard-actions">
            <NewCase isAsked={newCase} onOpened={({ id }) => showCase(id)} />
            <Button look="bare" icon="settings" onPress={onSettings}>
              {say('action.settings')}
            </Button>
          </div>
          <DashboardSync stamp={radar} onSettings={onSettings} />
          <DashboardNav current={view} />
          {!Other && (
            <p className="dashboard-summary">
              {summarise({ ...counts, blind: blind.length, scope }, say)}
              {radar.views?.map(({ tabId, read, total }) => (
                <span key={tabId} className="figures">
                  {say('words.gap')}
                  {say('dashboard.summary.view', { read, total })}
                </span>
              ))}
              {counts.mine > 0 && say('words.gap') + say('dashboard.summary.mine', { mine: counts.mine })}
            </p>
          )}
        </header>
        {radar.trouble && (
          <Notice tone="warn" icon="alert">
            {problemText(say, radar.trouble)}
          </Notice>
        )}
        {Other ? (
          <Other stamp={radar} />
        ) : (
          <>
            {blind.length > 0 && <BlindList blind={blind} />}
            <Radar stamp={radar}>
              <CaseList
                cases={cases}
                open={counts.open}
                closed={closed}
                onMore={onMore}
                chosen={openCase}
                onChoose={showCase}
              />
              <Attention stamp={radar} isNew={counts.open + closed === 0} onChoose={showCase} />
              <CaseFile onOpened={showCase} />
            </Radar>
          </>
        )}
      </main>
      {openCase && (
        <Suspense>
          <CasePane key={openCase} id={openCase} radar={radar} atGate={atGate} onClose={() => showCase(null, view)} />
        </Suspense>
      )}
    </div>
  );
}
