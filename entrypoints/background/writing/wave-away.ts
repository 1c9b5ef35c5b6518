import { browser } from '../../../lib/browser/browser.ts';
import { DRAFT_KINDS, type DraftKind } from '../../../lib/model/draft.ts';
import type { Background } from '../context.ts';
import { readSettings } from '../settings.ts';
import { keepSettings } from '../settings-messages.ts';
import type { TabPage } from '../tab-state.ts';

/** Waved away for a ticket, by its hash: names of rules, never words of a draft. Gone when the browser is closed. */
const awayKey = (hash: string) => `writing-away:${hash}`;

/** What was waved away for a ticket, until the browser is closed. */
export async function readAway(hash: string | null): Promise<string[]> {
  if (hash === null) return [];
  const kept = await browser.storage.session.get(awayKey(hash));
  const rules: unknown = kept[awayKey(hash)];
  return Array.isArray(rules) ? rules.filter((rule) => typeof rule === 'string') : [];
}

/** Kinds without rules of their own are switched off as a whole. */
const isOfWords = (rule: string) => rule.startsWith('avoid/') || rule.startsWith('conceded/');

/**
 * Waves a mark away: for one ticket, or on this device for good.
 * @param rule `<kind>/<name>`
 * @throws ProblemError `store-*`
 */
export async function waveAway(
  bg: Background,
  { hash }: Pick<TabPage, 'hash'>,
  rule: string,
  scope: 'ticket' | 'always',
): Promise<void> {
  if (scope === 'ticket') {
    if (hash === null) return;
    const rules = new Set([...(await readAway(hash)), rule]);
    await browser.storage.session.set({ [awayKey(hash)]: [...rules] });
    return;
  }
  const settings = await bg.store(async (db) => (await readSettings(db)).settings);
  const writing = settings.writing ?? { kinds: {}, away: [] };
  const kind = DRAFT_KINDS.find((one) => rule.startsWith(`${one}/`));
  const next = isOfWords(rule)
    ? { ...writing, away: [...new Set([...writing.away, rule])] }
    : { ...writing, kinds: { ...writing.kinds, ...(kind && { [kind satisfies DraftKind]: false }) } };
  await keepSettings(bg, { ...settings, writing: next });
}
