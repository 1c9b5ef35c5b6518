import { useEffect, useState } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { CaseCard } from '../case/case-card.tsx';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { BlindList } from './blind-list.tsx';
import { CaseList } from './case-list.tsx';
import { DashboardNav } from './dashboard-nav.tsx';
import { groupRadar } from './group-radar.ts';
import { NewCase } from './new-case.tsx';
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
  onCase,
  onSettings,
}: {
  radar: Answer<'radar.list'>;
  /** Id of the case that is open at first: the one a notification was about. */
  first?: string | null;
  /** A case as it stands after something was done to it here. */
  onCase: (view: CaseView) => void;
  onSettings: () => void;
}) {
  const { say } = useSession();
  const [chosen, setChosen] = useState<string | null>(first);
  const groups = groupRadar(radar);
  const shown = useView();
  const Other = VIEWS[shown];
  const view = Other ? undefined : radar.cases.find(({ id }) => id === chosen);
  useEffect(() => {
    document.title = `${say('dashboard.title')} · ${say('app.name')}`;
  }, [say]);
  const { tickets, blind } = radar;
  return (
    <div className="dashboard" data-pane={view ? 'open' : 'closed'}>
      <main className="dashboard-main">
        <header className="dashboard-head">
          <h1>{say('dashboard.title')}</h1>
          <div className="dashboard-actions">
            <NewCase
              onOpened={(next) => {
                onCase(next);
                setChosen(next.id);
              }}
            />
            <Button look="bare" icon="settings" onPress={onSettings}>
              {say('action.settings')}
            </Button>
          </div>
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
            <CaseList open={groups.openCases} closed={groups.closedCases} chosen={chosen} onChoose={setChosen} />
            {groups.aside.length > 0 && <TicketTable title={say('dashboard.aside')} tickets={groups.aside} />}
          </>
        )}
      </main>
      {view && (
        <aside
          className="dashboard-pane"
          aria-label={say('panel.case.title', { ref: view.ref })}
          tabIndex={-1}
          ref={focusOnce}
          key={view.id}
        >
          <div className="pane-head">
            <div className="pane-subject">
              <h2 dir="auto">{view.subject}</h2>
              <p className="soft" dir="auto">
                {view.requester}
              </p>
            </div>
            <IconButton icon="close" label={say('action.close')} onPress={() => setChosen(null)} />
          </div>
          <CaseCard key={view.id} view={view} me={radar.me} onView={onCase} openTicket />
        </aside>
      )}
    </div>
  );
}

/** The pane takes the focus when a case is chosen: on a narrow page it lies over the list. */
function focusOnce(pane: HTMLElement | null): void {
  pane?.focus();
}
