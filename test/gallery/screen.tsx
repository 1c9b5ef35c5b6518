import { useState } from 'react';
import { CaseReport } from '../../components/archive/case-report.tsx';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { FirstRun } from '../../components/first-run/first-run.tsx';
import { Options } from '../../components/options/options.tsx';
import type { SitesPort } from '../../components/options/sites-port.ts';
import { TeamSection } from '../../components/options/team/team-section.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { Pointing } from '../../components/pointing/pointing.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { Selection } from '../../components/selection/selection.tsx';
import { SessionProvider } from '../../components/shared/session.tsx';
import { nearestLanguage } from '../../lib/i18n/translator.ts';
import type { Settings } from '../../lib/messages/messages.ts';
import { panelStates } from '../fixtures/panel-states.ts';
import { radars } from '../fixtures/radars.ts';
import { sampleReport } from '../fixtures/sample-report.ts';
import { backupSamples } from './backup-samples.ts';
import { fakeAsk } from './fake-ask.ts';
import { firstAt } from './first-answers.ts';
import { managedSample } from './managed-sample.ts';
import { pointingDraft, selectionSample } from './pointing-samples.ts';
import { popupSamples } from './popup-samples.ts';

/** One screen with sample data; what it asks is answered by a stand-in. */
export function Screen({ screen, state, language }: { screen: string; state: string; language: string }) {
  const spoken = nearestLanguage(language);
  const [ask] = useState(() => fakeAsk(spoken, state));
  return (
    <SessionProvider language={spoken} ask={ask}>
      {screen === 'panel' && <PanelScreen name={state} language={spoken} />}
      {screen === 'dashboard' && <DashboardScreen name={state} language={spoken} />}
      {screen === 'new-case' && <DashboardScreen name={state} language={spoken} newCase />}
      {screen === 'report' && <CaseReport report={sampleReport(spoken)} />}
      {screen === 'selection' && <Selection found={selectionSample(spoken, state)} />}
      {screen === 'pointing' && (
        <Pointing
          tabId={1}
          draft={pointingDraft(spoken, state)}
          port={{ request: async () => true, timeZone: 'Europe/Helsinki', show: () => undefined }}
        />
      )}
      {screen === 'first-run' && (
        <FirstRun
          first={firstAt(spoken, state)}
          sites={sites}
          onSettings={async () => undefined}
          onDone={() => undefined}
        />
      )}
      {screen === 'options' && <OptionsScreen language={spoken} state={state} />}
      {screen === 'team' && (
        <main className="options-main">
          <h1>Team</h1>
          <TeamSection sites={sites} revision={0} onSaved={() => undefined} />
        </main>
      )}
      {screen === 'popup' && (
        <Popup
          state={popupSamples(spoken)[state]!}
          port={{
            request: async () => false,
            openNative: async () => undefined,
            open: () => undefined,
            reload: () => undefined,
            close: () => undefined,
          }}
        />
      )}
    </SessionProvider>
  );
}

/** The browser's permissions. */
const sites: SitesPort = {
  list: async () => [
    { origin: 'https://*.zendesk.com/*', known: true },
    { origin: 'https://mail.team.example/*', known: false },
  ],
  addAll: async () => false,
  add: async (origin) => origin === 'https://couch.team.example/*',
  remove: async () => true,
  onChanged: () => () => undefined,
};

/** A state that says how syncing stands: any ticket, any radar. */
const ofTeam = (name: string) => name.startsWith('team-');

type Language = ReturnType<typeof nearestLanguage>;

function PanelScreen({ name, language }: { name: string; language: Language }) {
  const [state, setState] = useState(panelStates(language)[ofTeam(name) ? 'critical' : name]!);
  return <Panel state={state} onState={setState} onOpen={() => undefined} />;
}

function DashboardScreen({ name, language, newCase }: { name: string; language: Language; newCase?: boolean }) {
  const [radar] = useState(() => radars(language)[ofTeam(name) ? 'full' : name]!);
  return <Dashboard radar={radar} newCase={newCase} onMore={() => undefined} onSettings={() => undefined} />;
}

function OptionsScreen({ language, state }: { language: Language; state: string }) {
  const [settings, setSettings] = useState<Settings>({
    language,
    name: 'Ann Agent',
    mine: ['team.example', 'ann@partner.example'],
    side: 'right',
  });
  return (
    <Options
      settings={settings}
      trouble={null}
      onChange={async (next) => setSettings(next)}
      backup={backupSamples}
      managed={state === 'organisation' ? managedSample : null}
      sites={sites}
    />
  );
}
