import { browser } from '../../../lib/browser/browser.ts';
import type { Keys } from '../../../lib/messages/key-messages.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import type { Background } from '../context.ts';
import { placeOf } from '../own-host.ts';
import { readAgain } from '../reread.ts';
import { followGrants } from '../site-access.ts';
import { listPages } from '../tab-state.ts';
import { askHelpscout } from './ask-helpscout.ts';
import { askLiveagent } from './ask-liveagent.ts';
import { API_ORIGIN, findApp, forgetApp, keepApp } from './kept-app.ts';
import { forgetKey, keepKey, listKeyHosts } from './liveagent-keys.ts';
import { redirectAddress, signIn } from './sign-in.ts';

const HELPSCOUT_HOST = 'secure.helpscout.net';

/** Keys of helpdesks' own APIs: what the settings do with them, and what a helpdesk's page learns through them. */
export function keyMessages(bg: Background): Handlers {
  return {
    'page.keyed': async ({ site, ticket }, from) => {
      const { host } = placeOf(from);
      const body = await ask(bg, site, host, ticket);
      return { isSet: body !== undefined, body: body ?? null };
    },
    'keys.get': () => keys(bg),
    'keys.connect': async ({ clientId, clientSecret }) => {
      const kept = await bg.store(findApp);
      const secret = clientSecret ?? (kept?.clientId === clientId ? kept.clientSecret : undefined);
      if (!secret) throw new ProblemError('key-rejected', { site: 'Help Scout' });
      // What was typed is not lost where the sign-in is.
      const app = { clientId, clientSecret: secret };
      await bg.store((db) => keepApp(db, app));
      await followGrants(bg); // the permission came before the key: what was begun on its pages ends here
      const signed = await signIn(app);
      await bg.store((db) => keepApp(db, signed));
      await readAnew(bg, 'helpscout');
      return keys(bg);
    },
    'keys.disconnect': async () => {
      await bg.store(forgetApp);
      await readAnew(bg, 'helpscout');
      return keys(bg);
    },
    'keys.keep-liveagent': async ({ host, key }) => {
      await bg.store((db) => keepKey(db, host.toLowerCase(), key));
      await readAnew(bg, 'liveagent');
      return keys(bg);
    },
    'keys.forget-liveagent': async ({ host }) => {
      await bg.store((db) => forgetKey(db, host));
      await readAnew(bg, 'liveagent');
      return keys(bg);
    },
  };
}

/** A page is told of its own host alone. @throws ProblemError */
async function ask({ store }: Background, site: string, host: string, ticket: string): Promise<unknown> {
  if (site === 'helpscout' && host === HELPSCOUT_HOST) return askHelpscout(store, ticket);
  if (site === 'liveagent') return askLiveagent(store, host, ticket);
  return undefined;
}

async function keys(bg: Background): Promise<Keys> {
  const [app, liveagent] = await Promise.all([bg.store(findApp), bg.store(listKeyHosts)]);
  return {
    redirect: redirectAddress(),
    helpscout: {
      clientId: app?.clientId ?? null,
      isConnected: Boolean(app?.accessToken),
      isAllowed: await browser.permissions.contains({ origins: [API_ORIGIN] }),
    },
    liveagent,
  };
}

/** Pages that are open are read with what is known now. */
async function readAnew(bg: Background, site: string): Promise<void> {
  const pages = await listPages();
  const open = pages.filter(({ page }) => page.site === site && page.reading !== 'none');
  await Promise.allSettled(open.map(({ tabId }) => readAgain(bg, tabId)));
}
