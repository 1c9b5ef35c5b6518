import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser/browser.ts';
import '../../lib/i18n/all-catalogues.ts';
import { receive } from '../../lib/messages/receive.ts';
import { keepStore } from '../../lib/store/keep-store.ts';
import { rebuildProjections } from '../../lib/store/rebuild-projections.ts';
import { remindLater } from './alerts/call.ts';
import { TIME_ALARM } from './automatic-time.ts';
import { wakeForTime } from './automatic-wake.ts';
import { updateBadge } from './badge.ts';
import type { Background } from './context.ts';
import { DELIVERY_ALARM } from './delivery-alarm.ts';
import { startDeliveries } from './delivery-run.ts';
import { openFirstRun } from './first/open-first-run.ts';
import { handlers } from './handlers.ts';
import { togglePanel } from './layout.ts';
import { followManaged, lookForManaged } from './managed/follow-managed.ts';
import { openNote } from './open-note.ts';
import { RETENTION_ALARM, runRetention } from './retention.ts';
import { offerMenu, openSelection } from './selection.ts';
import { followGrants, reconcileSites, startEverywhere } from './site-access.ts';
import { SNOOZE_ALARM } from './snooze-alarm.ts';
import { followTeam, SYNC_ALARM, startSync, syncSoon } from './sync.ts';
import { tellChanged } from './tell-changed.ts';

/** Something nobody waits for: what goes wrong in it is told where a developer looks. */
function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.warn('Simmer:', error));
}

/**
 * The worker that owns the log and the score. Every listener is registered in this first turn, or an event that wakes the
 * worker would find nobody (law 3). `store` is the one thing it keeps between messages: a connection, opened anew when lost.
 */
export default defineBackground({
  type: 'module',
  main() {
    const bg: Background = { store: keepStore(), acted: () => syncSoon(bg) };

    receive(handlers(bg));

    browser.runtime.onInstalled.addListener(({ reason }) => {
      // What a new version reads out of the log may be more than the old one wrote beside it.
      if (reason === 'update') quietly(bg.store(rebuildProjections));
      if (reason === 'install' || reason === 'update') quietly(startEverywhere(bg));
      if (reason === 'install') quietly(openFirstRun());
      quietly(offerMenu());
      quietly(lookForManaged(bg));
      // An update ends the alarms, and none but this one's own work would set it again: what waits to be sent would wait on.
      if (reason === 'update') startDeliveries(bg);
      quietly(wakeForTime(bg));
      quietly(runRetention(bg));
      // An update ends the alarms; joining sets this one, and only where a team was joined is it set again.
      quietly(followTeam(bg));
    });
    browser.runtime.onStartup.addListener(() => {
      quietly(lookForManaged(bg));
      quietly(reconcileSites(bg));
      quietly(wakeForTime(bg));
      quietly(runRetention(bg));
      startDeliveries(bg);
      quietly(followTeam(bg));
      startSync(bg);
    });
    globalThis.addEventListener('online', () => startSync(bg, true));
    browser.contextMenus.onClicked.addListener((info, tab) => quietly(openSelection(info, tab?.id)));
    browser.permissions.onAdded.addListener(() => quietly(followGrants(bg)));
    browser.permissions.onRemoved.addListener(() => quietly(followGrants(bg)));
    // Firefox reads what an organisation set when it starts, and tells of no change.
    browser.storage.onChanged.addListener((_, area) => {
      if (area === 'managed') quietly(followManaged(bg));
    });
    browser.commands.onCommand.addListener((command) => {
      if (command === 'toggle-panel') quietly(togglePanel(bg));
    });
    browser.notifications.onClicked.addListener((id) => quietly(openNote(bg, id)));
    // Missing in Firefox, which has no buttons in notes.
    browser.notifications.onButtonClicked?.addListener((id, button) =>
      quietly(button === 0 ? openNote(bg, id) : remindLater(bg, id).then(() => wakeForTime(bg))),
    );
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === TIME_ALARM) quietly(wakeForTime(bg));
      if (name === DELIVERY_ALARM) startDeliveries(bg);
      if (name === RETENTION_ALARM) quietly(runRetention(bg));
      if (name === SYNC_ALARM) startSync(bg);
      if (name !== SNOOZE_ALARM) return;
      quietly(tellChanged(null));
      quietly(updateBadge(bg));
    });
  },
});
