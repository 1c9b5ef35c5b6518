import { breaksThrough } from '../../lib/cases/breaks-through.ts';
import { isAside } from '../../lib/cases/fold-ticket.ts';
import { quietUntil } from '../../lib/cases/parts/left-alone.ts';
import { findWarnings, nextClockMoment, type Warning } from '../../lib/clocks/find-warnings.ts';
import type { Clock } from '../../lib/model/assessment.ts';
import type { Case } from '../../lib/model/case.ts';
import { isOver } from '../../lib/model/ticket-life.ts';
import { listWatchedIds } from '../../lib/store/radar/read-radar.ts';
import type { Aside, SeenTicket, Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import type { Background, Moment } from './context.ts';
import { type Followed, soonest } from './ladder.ts';
import { findMe, UNLISTED, whenReachable } from './me.ts';
import { type Note, tellOnce } from './notify.ts';
import { freshRadar } from './radar-fresh.ts';
import { groupsByTicket } from './radar-groups.ts';
import { listPages } from './tab-state.ts';

/** A ticket whose clocks are this person's to watch: in front of them, or theirs. */
interface Watched {
  ticket: string;
  subject: string;
  requester: string;
  clocks: readonly Clock[];
  silenceAt?: string | null | undefined;
  /** S1 and danger, which may call at any hour. */
  isUrgent: boolean;
  /** The case about many that carries it: its tickets warn as one. */
  group: string | null;
  /** Until when I am left alone about it, because I fix it (R66); milliseconds since the epoch. */
  quiet: number | null;
}

function watchedOf(seen: SeenTicket, groups: ReadonlyMap<string, Case>): Omit<Watched, 'quiet'> {
  const group = breaksThrough(seen) ? undefined : groups.get(seen.ticket);
  return {
    ticket: seen.ticket,
    subject: seen.subject,
    requester: seen.requester,
    clocks: seen.clocks ?? [],
    isUrgent: seen.facts?.severity === 'S1' || (seen.facts?.signals.includes('safety') ?? false),
    group: group?.id ?? null,
  };
}

/** Tickets that are open in a tab, and those of mine that were seen, as they were read last; none that is over or set aside. */
async function listWatched(bg: Background, moment: Moment, open: readonly Case[]): Promise<Watched[]> {
  const { now } = moment;
  const me = findMe(moment) ?? UNLISTED;
  const pages = (await listPages()).flatMap(({ page }) => (page.hash && page.assessment ? [page] : []));
  const inFront = new Map(pages.map((page) => [page.hash, page]));
  const { seen, asides } = await bg.store(async (db) => {
    await freshRadar(db, moment);
    const ids = new Set([...(await listWatchedIds(db)), ...pages.flatMap(({ hash }) => hash ?? [])]);
    return readWatched(db, [...ids]);
  });
  const groups = groupsByTicket(open);
  const quiet = new Map(open.map((it) => [it.ticket, quietUntil(it, me, Date.parse(now))]));
  return seen
    .filter((one) => !isOver(one.status))
    .filter((one) => !isAside(asides.get(one.ticket), one.lastCustomerAt, now))
    .map((one) => ({
      ...watchedOf(one, groups),
      clocks: inFront.get(one.ticket)?.assessment?.clocks ?? one.clocks ?? [],
      silenceAt: inFront.get(one.ticket)?.assessment?.silenceAt,
      quiet: quiet.get(one.ticket) ?? null,
    }));
}

/** What was read of these tickets, and what was decided about them. */
function readWatched(db: Store, ids: readonly string[]): Promise<{ seen: SeenTicket[]; asides: Map<string, Aside> }> {
  return guardStore(async () => {
    const tx = db.transaction(['seen', 'asides']);
    const [seen, asides] = await Promise.all([
      Promise.all(ids.map((id) => tx.objectStore('seen').get(id))),
      Promise.all(ids.map((id) => tx.objectStore('asides').get(id))),
    ]);
    return {
      seen: seen.filter((one) => one !== undefined),
      asides: new Map(asides.flatMap((aside) => (aside ? [[aside.ticket, aside] as const] : []))),
    };
  });
}

/**
 * Warns of clocks with a quarter of their time left, or 15 minutes: once for each ticket, run of a clock and threshold, and
 * only in my working hours; S1 and safety at any hour (W11), and not while I fix it and want quiet (R66). The tickets of one case about many warn as one. The panel shows
 * it in any case.
 * @throws ProblemError `store-*`
 */
export async function warnOfClocks(bg: Background, moment: Moment, open: readonly Case[]): Promise<Followed> {
  const now = Date.parse(moment.now);
  const watched = await listWatched(bg, moment, open);
  const reachable = whenReachable(findMe(moment) ?? UNLISTED, now, moment.policy);
  let changed = false;
  let isWaiting = false;
  for (const one of watched) {
    for (const warning of findWarnings(one.clocks, moment.policy, now)) {
      if (one.quiet !== null) continue;
      if (!one.isUrgent && reachable !== now) isWaiting = true;
      else changed = (await tellOnce(bg, keyOf(one, warning), noteOf(one, warning, moment))) || changed;
    }
  }
  const moments = watched.map(
    (one) => nextClockMoment({ clocks: [...one.clocks], silenceAt: one.silenceAt }, now) ?? null,
  );
  return { changed, next: soonest([...moments, ...watched.map(({ quiet }) => quiet), isWaiting ? reachable : null]) };
}

function keyOf({ ticket, group }: Watched, { metric, run, left }: Warning): string {
  return group === null ? `warning/${ticket}/${metric}/${run}/${left}` : `warning/${group}/${metric}/${left}`;
}

function noteOf({ ticket, subject, requester }: Watched, { metric, left, dueAt }: Warning, { say }: Moment): Note {
  return {
    about: `ticket:${ticket}`,
    title: say(`ladder.warning.${left}`, { metric: say(`metric.${metric}`) }),
    text: say('ladder.warning.text', { requester, subject: subject || say('case.no-subject'), at: dueAt }),
  };
}
