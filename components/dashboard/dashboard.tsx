import { useEffect, useState } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import { CaseFile } from '../archive/case-file.tsx';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { BlindList } from './blind-list.tsx';
import { CaseList } from './case-list.tsx';
import { CasePane } from './case-pane.tsx';
import { DashboardNav } from './dashboard-nav.tsx';
import { DashboardSync } from './dashboard-sync.tsx';
import { groupRadar } from './group-radar.ts';
import { NewCase } from './new-case.tsx';
import { OpenActions } from './open-actions.tsx';
import { OpenRisks } from './open-risks.tsx';
import { OutcomeLists } from './outcome-lists.tsx';
import { OverdueReviews } from './reviews/overdue-reviews.tsx';
import { summarise } from './summarise.ts';
import { TicketTable } from './ticket-table.tsx';
import { useView } from './use-view.ts';
import { VIEWS } from './views.ts';
import '../ui/base.css';
import './dashboard.css';

/** What is hot across all that was read, hottest first, and the cases; one case at a time in a side pane. */
export function Dashboard({
  radar,
  first = null,
  newCase = false,
  onSettings,
}: {
  radar: Answer<'radar.list'>;
  /** Id of the case that is open at first: the one a notification was about. */
  first?: string | null;
  /** Whether the form of a case by hand is in front at first (R53). */
  newCase?: boolean;
  onSettings: () => void;
}) {
  const { say } = useSession();
  const [chosen, setChosen] = useState<string | null>(first);
  const groups = groupRadar(radar);
  const shown = useView();
  const Other = VIEWS[shown];
  const open = Other ? null : chosen;
  useEffect(() => {
    document.title = `${say('dashboard.title')} · ${say('app.name')}`;
  }, [say]);
  const { tickets, blind } = radar;
  return (
    <div className="dashboard" data-pane={open ? 'open' : 'closed'}>
      <main className="dashboard-main">
        <header className="dashboard-head">
          <h1>{say('dashboard.title')}</h1>
          <div className="dashboard-actions">
            <NewCase isAsked={newCase} onOpened={({ id }) => setChosen(id)} />
            <Button look="bare" icon="settings" onPress={onSettings}>
              {say('action.settings')}
            </Button>
          </div>
          <DashboardSync stamp={radar} onSettings={onSettings} />
          <DashboardNav current={shown} />
          {!Other && (
            <p className="dashboard-summary">
              {summarise({ read: tickets.length, hot: groups.atRisk.length, blind: blind.length }, say)}
            </p>
          )}
        </header>
        {radar.trouble && (
          <Notice tone="warn" icon="alert">
            {problemText(say, radar.trouble)}
          </Notice>
        )}
        {Other ? (
          <Other />
        ) : (
          <>
            {blind.length > 0 && <BlindList blind={blind} />}
            {groups.atRisk.length > 0 && <TicketTable title={say('dashboard.at-risk')} tickets={groups.atRisk} />}
            {groups.watch.length > 0 && <TicketTable title={say('dashboard.watch')} tickets={groups.watch} />}
            <OverdueReviews stamp={radar} />
            <CaseList open={radar.cases} closed={radar.closed} chosen={chosen} onChoose={setChosen} />
            <OutcomeLists stamp={radar} onChoose={setChosen} />
            <OpenActions stamp={radar} onChoose={setChosen} />
            <OpenRisks stamp={radar} onChoose={setChosen} />
            {groups.aside.length > 0 && <TicketTable title={say('dashboard.aside')} tickets={groups.aside} />}
            <CaseFile onOpened={setChosen} />
          </>
        )}
      </main>
      {open && <CasePane key={open} id={open} radar={radar} onClose={() => setChosen(null)} />}
    </div>
  );
}
