import { browser } from '../../lib/browser/browser.ts';
import { ProblemError, problemOf } from '../../lib/model/problem.ts';
import type { BadgeCount } from './badge-source.ts';
import { BADGE_SOURCES } from './badge-sources.ts';
import { type Background, type Moment, readMoment } from './context.ts';
import { listPages } from './tab-state.ts';

const COLOURS = { critical: '#b3261e', 'at-risk': '#b25d00', quiet: '#5f6368' };
const IN_TOOLTIP = 3;

/** At most four characters fit. */
function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 999 ? '999+' : String(count);
}

/**
 * The toolbar badge: how much of every source there is (`badge-sources.ts`), coloured by the hottest, the three hottest in the
 * tooltip. A tab that cannot be read has a grey "?" of its own, and so has everything when the store fails: never "0 at risk"
 * (law 6).
 */
export async function updateBadge(bg: Background): Promise<void> {
  const moment = await readMoment(bg);
  try {
    if (moment.identity === null) throw new ProblemError(moment.trouble?.code ?? 'store-failed');
    await showCount(await Promise.all(BADGE_SOURCES.map((source) => source(bg, moment))));
  } catch (error) {
    console.warn('Simmer: how many tickets are at risk is not known', problemOf(error));
    await show({ text: '?', colour: COLOURS.quiet, title: moment.say('badge.unknown') });
  }
  await markBlindTabs(moment);
}

async function showCount(counts: readonly BadgeCount[]): Promise<void> {
  const lines = counts.flatMap(({ line }) => line ?? []);
  const hottest = counts
    .flatMap((one) => one.hottest)
    .sort((a, b) => b.score - a.score)
    .slice(0, IN_TOOLTIP)
    .map(({ score, text }) => `${score}  ${text}`);
  await show({
    text: badgeText(counts.reduce((sum, { count }) => sum + count, 0)),
    colour: counts.some(({ level }) => level === 'critical') ? COLOURS.critical : COLOURS['at-risk'],
    title: [...lines, ...hottest].join('\n'),
  });
}

async function markBlindTabs({ say }: Moment): Promise<void> {
  for (const { tabId, page } of await listPages()) {
    const isBlind = page.reading === 'blind';
    // Null gives the tab back to what holds everywhere.
    await show(
      isBlind
        ? { tabId, text: '?', colour: COLOURS.quiet, title: say('badge.blind') }
        : { tabId, text: null, colour: null, title: null },
    );
  }
}

interface Look {
  tabId?: number;
  text: string | null;
  colour: string | null;
  title: string | null;
}

async function show({ tabId, text, colour, title }: Look): Promise<void> {
  const of = tabId === undefined ? {} : { tabId };
  try {
    await browser.action.setBadgeText({ ...of, text });
    await browser.action.setTitle({ ...of, title });
    // Chromium takes no null here; a tab's own colour without its own text is never seen.
    if (colour !== null) await browser.action.setBadgeBackgroundColor({ ...of, color: colour });
  } catch (error) {
    if (tabId === undefined) throw error;
    // The tab was closed meanwhile: there is no badge to set.
  }
}
