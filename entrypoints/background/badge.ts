import { browser } from '../../lib/browser/browser.ts';
import { isAside } from '../../lib/cases/fold-ticket.ts';
import type { Case } from '../../lib/model/case.ts';
import { ProblemError, problemOf } from '../../lib/model/problem.ts';
import { listOpenGroups } from '../../lib/store/read-cases.ts';
import type { Aside, SeenTicket } from '../../lib/store/schema.ts';
import { listSeen } from '../../lib/store/sightings.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { casesWaiting } from './cases-waiting.ts';
import { type Background, type Moment, readMoment } from './context.ts';
import { breaksThrough, groupsByTicket } from './radar-groups.ts';
import { setSnoozeAlarm } from './snooze-alarm.ts';
import { listPages } from './tab-state.ts';

const COLOURS = { critical: '#b3261e', 'at-risk': '#b25d00', quiet: '#5f6368' };
const IN_TOOLTIP = 3;

/** A ticket seen here, and what was decided about it. */
export interface RadarLine {
  seen: SeenTicket;
  aside: Aside | null;
  /** The open case about many that carries it; null also where what it says breaks through. */
  group: Case | null;
}

/** True where nobody has to look any more: the helpdesk says it is over. */
const isOver = ({ status }: SeenTicket) => status === 'solved' || status === 'closed';

/**
 * The tickets seen here that are not over, hottest first; an aside that no longer holds is left out (the customer wrote
 * again, the snooze ended). @throws ProblemError `store-*`
 */
export async function readRadar(bg: Background, now: string): Promise<RadarLine[]> {
  return bg.store(async (db) => {
    const [seen, asides, open] = await Promise.all([
      listSeen(db),
      guardStore(() => db.getAll('asides')),
      listOpenGroups(db),
    ]);
    const groups = groupsByTicket(open);
    const byTicket = new Map(asides.map((aside) => [aside.ticket, aside]));
    await setSnoozeAlarm(asides, now);
    return seen
      .filter((ticket) => !isOver(ticket))
      .map((ticket) => {
        const aside = byTicket.get(ticket.ticket);
        const group = (!breaksThrough(ticket) && groups.get(ticket.ticket)) || null;
        return { seen: ticket, group, aside: aside && isAside(aside, ticket.lastCustomerAt, now) ? aside : null };
      });
  });
}

/** Lines with each case about many once: its hottest ticket stands for all of them. @param lines hottest first */
export function gathered(lines: readonly RadarLine[]): RadarLine[] {
  const shown = new Set<string>();
  return lines.filter(({ group, aside }) => {
    if (group === null || aside !== null) return true;
    if (shown.has(group.id)) return false;
    shown.add(group.id);
    return true;
  });
}

/** Those that count for the badge: at risk or worse, and not set aside; many alike ones as one, also while nobody has taken them. */
export function atRisk(lines: readonly RadarLine[]): RadarLine[] {
  const isHot = ({ seen, group }: RadarLine) =>
    seen.level === 'at-risk' || seen.level === 'critical' || group?.handover.acceptedAt === null;
  return gathered(lines).filter((line) => line.aside === null && isHot(line));
}

/** At most four characters fit. */
function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 999 ? '999+' : String(count);
}

/**
 * The toolbar badge: how many tickets are at risk and how many cases of colleagues wait for the reader, coloured by the hottest,
 * the three hottest in the tooltip. A tab that
 * cannot be read has a grey "?" of its own, and so has everything when the store fails: never "0 at risk" (law 6).
 */
export async function updateBadge(bg: Background): Promise<void> {
  const moment = await readMoment(bg);
  try {
    if (moment.identity === null) throw new ProblemError(moment.trouble?.code ?? 'store-failed');
    const waiting = await casesWaiting(bg, moment);
    await showCount(atRisk(await readRadar(bg, moment.now)), waiting, moment);
  } catch (error) {
    console.warn('Simmer: how many tickets are at risk is not known', problemOf(error));
    await show({ text: '?', colour: COLOURS.quiet, title: moment.say('badge.unknown') });
  }
  await markBlindTabs(moment);
}

async function showCount(hot: RadarLine[], waiting: Case[], { say }: Moment): Promise<void> {
  const hottest = hot.slice(0, IN_TOOLTIP).map(({ seen: { subject, requester, score }, group }) => {
    const count = group?.tickets?.length ?? 0;
    return `${score}  ${count > 0 ? say('ladder.group.count', { count }) : requester}: ${subject}`;
  });
  const title = hot.length === 0 ? say('badge.none') : say('badge.count', { count: hot.length });
  const theirs = waiting.length > 0 ? [say('badge.waiting', { count: waiting.length })] : [];
  await show({
    text: badgeText(hot.length + waiting.length),
    colour: hot.some(({ seen }) => seen.level === 'critical') ? COLOURS.critical : COLOURS['at-risk'],
    title: [title, ...theirs, ...hottest].join('\n'),
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
