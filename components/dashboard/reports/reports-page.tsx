import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useSession } from '../../shared/session.tsx';
import { MineTab } from './mine-tab.tsx';
import { MondayTab } from './monday-tab.tsx';
import { ReportTab } from './report-tab.tsx';
import '../table.css';
import '../open-lists.css';
import './reports.css';

const TABS = { report: ReportTab, monday: MondayTab, mine: MineTab };

/** Reports, what a week begins with, and what is seen of oneself: each loads when it is looked at. */
export function ReportsPage() {
  const { say } = useSession();
  return (
    <Tabs className="report-tabs">
      <TabList className="choice-row report-tab-list" aria-label={say('report.tabs')}>
        {Object.keys(TABS).map((id) => (
          <Tab key={id} id={id} className="choice">
            {say(`report.tab.${id as keyof typeof TABS}`)}
          </Tab>
        ))}
      </TabList>
      {Object.entries(TABS).map(([id, Page]) => (
        <TabPanel key={id} id={id} className="report-panel">
          <Page />
        </TabPanel>
      ))}
    </Tabs>
  );
}
