import { browser } from '../../lib/browser/browser.ts';
import { identityIsGiven } from '../../lib/browser/quirks.ts';
import { send } from '../../lib/messages/send.ts';
import type { SitesPort } from './sites-port.ts';

/** The browser's own list of permitted sites, without hosts that were allowed for hand-overs or the team's database alone. */
export const browserSites: SitesPort = {
  async list() {
    const { origins = [] } = await browser.permissions.getAll();
    const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
    const known = new Set(manifest.host_permissions ?? []);
    const [{ destinations }, { team }] = await Promise.all([send('destination.list', {}), send('sync.page', {})]);
    const sendOnly = new Set(destinations.flatMap(({ origin, onlyHere }) => (onlyHere ? (origin ?? []) : [])));
    if (team?.onlyHere) sendOnly.add(team.origin);
    // Asked by the background alone; none of its pages is read.
    sendOnly.add('https://api.helpscout.net/*');
    return origins
      .filter((origin) => !sendOnly.has(origin))
      .map((origin) => ({ origin, known: known.has(origin) }))
      .sort((a, b) => Number(b.known) - Number(a.known) || a.origin.localeCompare(b.origin));
  },
  add: (origin, signIn) =>
    browser.permissions.request({
      origins: [origin],
      ...(signIn && !identityIsGiven() && { permissions: [signIn] as string[] as never[] }),
    }),
  addAll: (origins) => browser.permissions.request({ origins: [...origins] }),
  remove: (origin) => browser.permissions.remove({ origins: [origin] }),
  onChanged(callback) {
    browser.permissions.onAdded.addListener(callback);
    browser.permissions.onRemoved.addListener(callback);
    return () => {
      browser.permissions.onAdded.removeListener(callback);
      browser.permissions.onRemoved.removeListener(callback);
    };
  },
};
