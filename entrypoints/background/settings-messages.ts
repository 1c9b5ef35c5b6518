import { newEvent } from '../../lib/cases/new-event.ts';
import type { Settings } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { act } from './act.ts';
import { dropAlerts } from './alerts/alert-state.ts';
import { type Background, languageOf, readMoment } from './context.ts';
import { tellSide } from './layout.ts';
import { unmanagedSettings } from './managed/managed-settings.ts';
import { readManaged } from './managed/read-managed.ts';
import { readAgain } from './reread.ts';
import { readSettings, writeSettings } from './settings.ts';
import { listPages } from './tab-state.ts';
import { tellChanged } from './tell-changed.ts';

/** What the options page asks and says of this person and this browser. */
export function settingsMessages(bg: Background): Handlers {
  return {
    'settings.get': async () => {
      const { settings, language, trouble } = await readMoment(bg);
      return { settings, language, trouble };
    },
    'settings.set': async (settings) => {
      await keepSettings(bg, settings);
      const { settings: inForce } = await readMoment(bg);
      return { settings: inForce, language: languageOf(inForce) };
    },
  };
}

/**
 * Keeps settings, and has everybody follow them who ought to. What the organisation holds stays as the person had it before.
 * @throws ProblemError `store-*`, `managed-locked`
 */
export async function keepSettings(bg: Background, asked: Settings): Promise<void> {
  const [before, managed] = await Promise.all([
    bg.store(async (db) => (await readSettings(db)).settings),
    readManaged(),
  ]);
  const settings = unmanagedSettings(asked, before, managed);
  await bg.store((db) => writeSettings(db, settings));
  // Other tickets call from now on: those that are hot already are no news.
  if (JSON.stringify(settings.alerts) !== JSON.stringify(before.alerts)) await bg.store(dropAlerts);
  if (settings.name !== before.name) await tellName(bg, settings.name);
  await tellTabs(bg, before, settings);
  await tellChanged(null);
}

/** The name goes into the log for colleagues, and the words of it into the vault. */
async function tellName(bg: Background, name: string): Promise<void> {
  const { identity, now } = await readMoment(bg);
  if (identity === null || !name.trim()) return;
  const item = { id: crypto.randomUUID(), space: 'team' as const, kind: 'name', text: name.trim(), at: now };
  const event = newEvent('person.named', `person:${identity.person}`, { name: item.id });
  await act(bg, { events: [event], items: [item] });
}

/** Pages that are open follow at once: the side, the language of the reasons, who counts as a customer. */
async function tellTabs(bg: Background, before: Settings, after: Settings): Promise<void> {
  const pages = await listPages();
  const tabs = pages.map(({ tabId }) => tabId);
  if (before.side !== after.side) await tellSide(bg, tabs);
  if (before.language === after.language && before.mine.join() === after.mine.join()) return;
  await Promise.all(pages.filter(({ page }) => page.reading === 'ready').map(({ tabId }) => readAgain(bg, tabId)));
}
