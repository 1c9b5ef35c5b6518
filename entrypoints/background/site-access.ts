import { browser } from '../../lib/browser/browser.ts';
import { CONTENT_SCRIPT, scriptsAllFrames } from './content-script.ts';
import { injectEverywhere } from './inject.ts';

const PREFIX = 'simmer:';

/** Sites whose content script the manifest itself names. */
export function knownMatches(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}

/** Origins the user granted beyond the known ones. */
async function grantedOrigins(): Promise<string[]> {
  const known = new Set([...knownMatches(), ...(browser.runtime.getManifest().host_permissions ?? [])]);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !known.has(origin) && /^(https?|\*):/.test(origin));
}

/**
 * Makes the registered content scripts the granted origins, no more and no fewer: after a grant, after one was taken back,
 * after an update (which forgets registrations). One at a time, because two grants may be told at once.
 * @returns the origins that are new
 */
export function reconcileSites(): Promise<string[]> {
  return navigator.locks.request('simmer-sites', async () => {
    const wanted = await grantedOrigins();
    const registered = await browser.scripting.getRegisteredContentScripts();
    const ours = registered.filter(({ id }) => id.startsWith(PREFIX));
    const stale = ours.filter(({ id }) => !wanted.includes(id.slice(PREFIX.length))).map(({ id }) => id);
    if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
    const missing = wanted.filter((origin) => !ours.some(({ id }) => id === PREFIX + origin));
    if (missing.length > 0) {
      await browser.scripting.registerContentScripts(
        missing.map((origin) => ({
          id: PREFIX + origin,
          js: [CONTENT_SCRIPT],
          matches: [origin],
          runAt: 'document_idle' as const,
          allFrames: scriptsAllFrames(),
          persistAcrossSessions: true,
        })),
      );
    }
    return missing;
  }) as Promise<string[]>;
}

/** A grant or its end: registers, and starts at once in the tabs that are open there, without a reload. */
export async function followGrants(): Promise<void> {
  const added = await reconcileSites();
  if (added.length > 0) await injectEverywhere(added);
}

/** After installing or updating: the old content script retires by itself when the new one comes (law 8). */
export async function startEverywhere(): Promise<void> {
  await reconcileSites();
  await injectEverywhere([...knownMatches(), ...(await grantedOrigins())]);
}
