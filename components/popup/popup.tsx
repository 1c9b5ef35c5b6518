import { useEffect, useState } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import { type Problem, problemOf } from '../../lib/model/problem.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { ScopeSwitch } from '../shared/scope-switch.tsx';
import { useSession } from '../shared/session.tsx';
import { SyncState } from '../shared/sync-state.tsx';
import { useSync } from '../shared/use-sync.ts';
import { ViewScan } from '../shared/view-scan.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageState } from './page-state.tsx';
import type { PopupPort } from './popup-port.ts';
import '../ui/base.css';
import './popup.css';

/** What the toolbar button opens: this page in two lines, and the ways onward. */
export function Popup({ state, port }: { state: Answer<'popup.state'>; port: PopupPort }) {
  const { say, ask } = useSession();
  const [note, setNote] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { tabId, origin, host, granted, atRisk, scope, looksLike } = state;
  const { line } = useSync(state, false);
  const canSwitchOn = !granted && origin && host;
  // A site that Simmer knows by itself needs no pointing, but where its page cannot be read. Zendesk's own hosts are never pointed at.
  const site = state.state?.site;
  const reading = state.state?.reading;
  const isRead = site && !site.startsWith('custom:') && (reading === 'ready' || reading === 'none');
  const canPoint = origin && tabId != null && !isRead && site !== 'zendesk';
  useEffect(() => {
    document.title = say('popup.title');
  }, [say]);

  const attempt = (work: Promise<void>) => void work.catch((error) => setProblem(problemOf(error)));
  const showPanel = (tab: number) =>
    attempt(
      (async () => {
        await ask('popup.show-panel', { tabId: tab });
        port.close();
      })(),
    );
  const switchOn = (pattern: string, name: string) => {
    const asked = port.request(pattern); // at once: the browser wants it straight from the click
    attempt(
      (async () => {
        if (!(await asked)) return setNote(say('popup.refused', { host: name }));
        await ask('popup.site-granted', { origin: pattern, tabId: tabId ?? null });
        setNote(`${say('popup.on', { host: name })} ${say('popup.reload')}`);
        port.reload();
      })(),
    );
  };
  /** At once in the page, by the browser's leave for this click; the permission for its host is for reading it from then on. */
  const point = (tab: number, pattern: string) => {
    const asked = port.request(pattern);
    attempt(
      (async () => {
        await ask('pointing.start', { tabId: tab });
        if (await asked) await ask('popup.site-granted', { origin: pattern, tabId: null });
        port.close();
      })(),
    );
  };
  const { openNative } = port;
  return (
    <main className="popup">
      <PageState state={state} />
      {atRisk > 0 && <p className="popup-count figures">{say('popup.at-risk', { count: atRisk })}</p>}
      {(atRisk > 0 || scope.scope !== 'team') && (
        <ScopeSwitch
          shown={scope}
          onChange={async (next) => {
            await ask('scope.set', next);
            port.reload();
          }}
        />
      )}
      {line && <SyncState line={line} />}
      {state.state?.view && tabId != null && <ViewScan tabId={tabId} view={state.state.view} />}
      <div className="popup-actions">
        {canSwitchOn && (
          <>
            <Button look="solid" onPress={() => switchOn(origin, host)}>
              {looksLike ? say('popup.read-here') : say('popup.switch-on', { host })}
            </Button>
            <p className="soft small">{say(looksLike ? 'popup.looks-like.help' : 'popup.switch-on.help')}</p>
          </>
        )}
        {state.isAway && <Notice>{say('popup.away')}</Notice>}
        {granted && tabId != null && (
          <Button look="solid" onPress={() => showPanel(tabId)}>
            {say('popup.open-panel')}
          </Button>
        )}
        {state.state?.reading === 'blind' && (
          <Button look="quiet" onPress={() => port.open('health')}>
            {say('health.open')}
          </Button>
        )}
        {canPoint && (
          <>
            <Button onPress={() => point(tabId, origin)}>{say('popup.point')}</Button>
            <p className="soft small">{say('popup.point.help')}</p>
          </>
        )}
        {openNative && (
          <Button
            look="quiet"
            icon="side"
            onPress={() => void openNative(tabId ?? null).then(port.close, () => setNote(say('popup.native-failed')))}
          >
            {say('popup.native')}
          </Button>
        )}
        <Button look="quiet" icon="plus" onPress={() => port.open('new-case')}>
          {say('intake.new')}
        </Button>
      </div>
      {note && <Notice live>{note}</Notice>}
      <ProblemNotice problem={problem} />
      <div className="popup-foot">
        <Button look="bare" icon="dashboard" onPress={() => port.open('dashboard')}>
          {say('action.dashboard')}
        </Button>
        <Button look="bare" icon="settings" onPress={() => port.open('settings')}>
          {say('action.settings')}
        </Button>
      </div>
    </main>
  );
}
