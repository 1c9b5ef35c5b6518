import { browser } from '../../lib/browser/browser.ts';
import type { Health, HealthLine } from '../../lib/messages/health-line.ts';

/** What was found of a site on one host, each hook as it was checked last. Kept while the browser runs. */
export interface KeptHealth {
  site: string;
  host: string;
  lines: (HealthLine & { at: string })[];
}

const PREFIX = 'health:';
/** More hooks than any site has. */
const MOST_LINES = 200;

const keyOf = (site: string, host: string) => `${PREFIX}${site}@${host}`;

/** A list and a ticket have different hooks: what was not checked now stays as it was. */
export async function keepHealth({ site, lines }: Health, host: string, at: string): Promise<void> {
  const key = keyOf(site, host);
  await navigator.locks.request(`simmer-${key}`, async () => {
    const kept = (await browser.storage.session.get(key))[key] as KeptHealth | undefined;
    const names = new Set(lines.map(({ name }) => name));
    const others = (kept?.lines ?? []).filter(({ name }) => !names.has(name));
    const all = [...lines.map((line) => ({ ...line, at })), ...others].slice(0, MOST_LINES);
    await browser.storage.session.set({ [key]: { site, host, lines: all } satisfies KeptHealth });
  });
}

/** Every site that was checked since the browser started. */
export async function listHealth(): Promise<KeptHealth[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, kept]) => (key.startsWith(PREFIX) ? [kept as KeptHealth] : []));
}
