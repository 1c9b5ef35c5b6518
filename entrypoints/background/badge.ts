import { browser } from '../../lib/browser/browser.ts';
import { isAside } from '../../lib/cases/fold-ticket.ts';
import { ProblemError, problemOf } from '../../lib/model/problem.ts';
import type { Aside, SeenTicket } from '../../lib/store/schema.ts';
import { listSeen } from '../../lib/store/sightings.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { type Background, type Moment, readMoment } from './context.ts';
import { setSnoozeAlarm } from './snooze-alarm.ts';
import { listPages } from './tab-state.ts';

const COLOURS = { critical: '#b3261e', 'at-risk': '#b25d00', quiet: '#5f6368' };
const IN_TOOLTIP = 3;

/** A ticket seen here, and what was decided about it. */
export interface RadarLine {
  seen: SeenTicket;
  aside: Aside | null;
}

/** True where nobody has to look any more: the helpdesk says it is over. */
const isOver = ({ status }: SeenTicket) => status === 'solved' || status === 'closed';

/**
 * The tickets seen here that are not over, hottest first; an aside that no longer holds is left out (the customer wrote
 * again, the snooze ended). @throws ProblemError `store-*`
 */
export async function readRadar(bg: Background, now: string): Promise<RadarLine[]> {
  return bg.store(async (db) => {
    const [seen, asides] = await Promise.all([listSeen(db), guardStore(() => db.getAll('asides'))]);
    const byTicket = new Map(asides.map((aside) => [aside.ticket, aside]));
    await setSnoozeAlarm(asides, now);
    return seen
      .filter((ticket) => !isOver(ticket))
      .map((ticket) => {
        const aside = byTicket.get(ticket.ticket);
        return { seen: ticket, aside: aside && isAside(aside, ticket.lastCustomerAt, now) ? aside : null };
      });
  });
}

/** Those that count for the badge: at risk or worse, and not set aside. */
export function atRisk(lines: RadarLine[]): SeenTicket[] {
  return lines.flatMap(({ seen, aside }) =>
    aside === null && (seen.level === 'at-risk' || seen.level === 'critical') ? [seen] : [],
  );
}

/** At most four characters fit. */
export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 999 ? '999+' : String(count);
}

/**
 * The toolbar badge: how many tickets are at risk, coloured by the hottest, the three hottest in the tooltip. A tab that
 * cannot be read has a grey "?" of its own, and so has everything when the store fails: never "0 at risk" (law 6).
 */
export async function updateBadge(bg: Background): Promise<void> {
  const moment = await readMoment(bg);
  try {
    if (moment.identity === null) throw new ProblemError(moment.trouble?.code ?? 'store-failed');
    await showCount(atRisk(await readRadar(bg, moment.now)), moment);
  } catch (error) {
    console.warn('Simmer: how many tickets are at risk is not known', problemOf(error));
    await show({ text: '?', colour: COLOURS.quiet, title: moment.say('badge.unknown') });
  }
  await markBlindTabs(moment);
}

async function showCount(hot: SeenTicket[], { say }: Moment): Promise<void> {
  const hottest = hot.slice(0, IN_TOOLTIP).map(({ subject, requester, score }) => `${score}  ${requester}: ${subject}`);
  const title = hot.length === 0 ? say('badge.none') : say('badge.count', { count: hot.length });
  await show({
    text: badgeText(hot.length),
    colour: hot.some(({ level }) => level === 'critical') ? COLOURS.critical : COLOURS['at-risk'],
    title: [title, ...hottest].join('\n'),
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
