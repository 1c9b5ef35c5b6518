import type { SitesPort } from '../../components/options/sites-port.ts';
import { browser } from '../../lib/browser/browser.ts';
import { send } from '../../lib/messages/send.ts';

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
  // Firefox gives `identity` with the extension, and refuses to be asked for it.
  add: (origin, signIn) =>
    browser.permissions.request({
      origins: [origin],
      ...(signIn && !import.meta.env.FIREFOX && { permissions: [signIn] as string[] as never[] }),
    }),
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
