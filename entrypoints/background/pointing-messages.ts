import { browser } from '../../lib/browser/browser.ts';
import { isMessageKey } from '../../lib/i18n/translator.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { type SiteProfile, siteProfileSchema } from '../../lib/model/site-profile.ts';
import { type Background, readMoment } from './context.ts';
import { readFromNowOn } from './destinations.ts';
import { injectInto } from './inject.ts';
import { placeOf } from './own-host.ts';
import { PICK_WORDS } from './pick-words.ts';
import { originOf } from './popup-messages.ts';
import { keepProfile, parseProfile, profilesOf, readProfiles, removeProfile } from './profiles.ts';
import { followGrants } from './site-access.ts';

/** Where the build puts the script with which a person points. */
const PICKER = '/picker.js';
/** Where it puts the script that reads helpdesks and webmails beyond the known hosts. */
const DESKS = '/desks.js';
/** Where it puts the script that reads sites that were pointed out. */
const READER = '/picked.js';

const draftKey = (tabId: number) => `pointing:${tabId}`;

/** What the page of a tab is asked while a person points at it, and what becomes of it. */
export function pointingMessages(bg: Background): Handlers {
  return {
    'page.profiles': async (_, from) => {
      const { tabId, host } = placeOf(from);
      const [own, { policy, managed }] = await Promise.all([bg.store(readProfiles), readMoment(bg)]);
      const profiles = profilesOf(host, managed?.off.has('custom-sites') ? [] : own, policy.sites);
      // Beside the content script, before it is answered.
      const files = profiles.length > 0 ? [DESKS, READER] : [DESKS];
      await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
      return { profiles };
    },
    'pick.words': async (_, from) => {
      placeOf(from);
      const { say } = await readMoment(bg);
      return { words: Object.fromEntries(PICK_WORDS.flatMap((key) => (isMessageKey(key) ? [[key, say(key)]] : []))) };
    },
    'pick.done': async ({ profile, lost }, from) => {
      const { tabId, host } = placeOf(from);
      if (profile.host !== host) throw new ProblemError('refused');
      await browser.storage.session.set({ [draftKey(tabId)]: { profile, lost } });
      await openPointing(tabId);
      return {};
    },
    'pointing.start': async ({ tabId }) => {
      await startPicker(tabId);
      return {};
    },
    'pointing.draft': async ({ tabId }) => {
      const kept = (await browser.storage.session.get(draftKey(tabId)))[draftKey(tabId)] as
        | { profile?: unknown; lost?: string[] }
        | undefined;
      const profile = siteProfileSchema.safeParse(kept?.profile).data;
      const at = profile && originOf((await findTab(tabId))?.url ?? `https://${profile.host}/`);
      if (!profile || !at) throw new ProblemError('no-pointing');
      const { language } = await readMoment(bg);
      return { profile, lost: kept?.lost ?? [], origin: at.origin, language };
    },
    'pointing.look': async ({ tabId, ...look }) => {
      if (!(await findTab(tabId))) throw new ProblemError('no-pointing');
      try {
        return await sendToTab(tabId, 'tab.pointed', look);
      } catch (error) {
        if (error instanceof ProblemError) throw error;
        throw new ProblemError('no-pointing', undefined, error); // nobody listens there any more: the page was loaded anew
      }
    },
    'pointing.save': ({ tabId, profile }) => savePointed(bg, tabId, profile),
    'profiles.list': async () => {
      const [own, { policy }] = await Promise.all([bg.store(readProfiles), readMoment(bg)]);
      return { own, team: policy.sites, version: policy.version };
    },
    'profiles.import': async ({ text }) => {
      const profile = parseProfile(text);
      await bg.store((db) => keepProfile(db, profile));
      return { profile };
    },
    'profiles.remove': async ({ id }) => {
      await bg.store((db) => removeProfile(db, id));
      return {};
    },
  };
}

const findTab = (tabId: number) => browser.tabs.get(tabId).catch(() => undefined);

/** @throws ProblemError `refused` where the browser lets no script into the page */
async function startPicker(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [PICKER] });
  } catch (error) {
    throw new ProblemError('refused', undefined, error);
  }
}

/** The page that shows what would be read: the one of this tab that is open already, else a new one beside it. */
async function openPointing(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`pointing.html?tab=${tabId}`);
  const [open] = await browser.tabs.query({ url });
  if (open?.id !== undefined) {
    await browser.tabs.reload(open.id);
    await browser.tabs.update(open.id, { active: true });
    return;
  }
  const tab = await findTab(tabId);
  await browser.tabs.create({ url, ...(tab ? { index: tab.index + 1, windowId: tab.windowId } : {}) });
}

/** @throws ProblemError `store-*` */
async function savePointed(bg: Background, tabId: number, profile: SiteProfile): Promise<Record<string, never>> {
  await bg.store((db) => keepProfile(db, profile));
  await browser.storage.session.remove(draftKey(tabId));
  const tab = await findTab(tabId);
  const at = originOf(tab?.url);
  if (!tab || !at) return {};
  await bg.store((db) => readFromNowOn(db, at.origin));
  await followGrants(bg);
  await sendToTab(tabId, 'tab.pick-end', {}).catch((error: unknown) =>
    console.debug('Simmer: nobody points there any more', error),
  );
  await injectInto(tabId);
  await browser.tabs.update(tabId, { active: true });
  return {};
}
