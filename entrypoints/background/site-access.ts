import { browser } from '../../lib/browser/browser.ts';
import { isHostAmong } from '../../lib/model/managed.ts';
import { CONTENT_SCRIPT, scriptsAllFrames } from './content-script.ts';
import type { Background } from './context.ts';
import { sendOnlyOrigins } from './destinations.ts';
import { injectEverywhere } from './inject.ts';
import { readManaged } from './managed/read-managed.ts';

const PREFIX = 'simmer:';

/** Sites whose content script the manifest itself names. */
function knownMatches(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}

/** The host of a match pattern; of `*.example.com` the one that all others are below. */
const hostOf = (origin: string) => origin.replace(/^[^:]+:\/\/(\*\.)?/, '').replace(/\/.*$/, '');

/** Origins the user granted beyond the known ones, as far as the organisation allows them. */
async function grantedOrigins(bg: Background): Promise<string[]> {
  const known = new Set([...knownMatches(), ...(browser.runtime.getManifest().host_permissions ?? [])]);
  // A host that was allowed for sending hand-overs to is no site to be read.
  // Where the store fails, reading goes on: a conversation that boils must be seen in any case.
  const sendOnly = await bg.store(sendOnlyOrigins).catch((error: unknown) => {
    console.warn('Simmer: which hosts are for sending alone is not known', error);
    return [];
  });
  for (const origin of sendOnly) known.add(origin);
  const [{ origins = [] }, { sites }] = await Promise.all([browser.permissions.getAll(), readManaged()]);
  const isAllowed = (origin: string) => !sites || isHostAmong(hostOf(origin), sites);
  return origins.filter((origin) => !known.has(origin) && /^(https?|\*):/.test(origin) && isAllowed(origin));
}

/**
 * Makes the registered content scripts the granted origins, no more and no fewer: after a grant, after one was taken back,
 * after an update (which forgets registrations). One at a time, because two grants may be told at once.
 * @returns the origins that are new
 */
export function reconcileSites(bg: Background): Promise<string[]> {
  return navigator.locks.request('simmer-sites', async () => {
    const wanted = await grantedOrigins(bg);
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
export async function followGrants(bg: Background): Promise<void> {
  const added = await reconcileSites(bg);
  if (added.length > 0) await injectEverywhere(added);
}

/** After installing or updating: the old content script retires by itself when the new one comes (law 8). */
export async function startEverywhere(bg: Background): Promise<void> {
  await reconcileSites(bg);
  await injectEverywhere([...knownMatches(), ...(await grantedOrigins(bg))]);
}
