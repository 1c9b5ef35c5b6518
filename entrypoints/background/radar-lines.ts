import { breaksThrough } from '../../lib/cases/breaks-through.ts';
import { isAside } from '../../lib/cases/fold-ticket.ts';
import type { Case } from '../../lib/model/case.ts';
import { listOpenGroups } from '../../lib/store/read-cases.ts';
import type { Aside, SeenTicket } from '../../lib/store/schema.ts';
import { listSeen } from '../../lib/store/sightings.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import type { Background } from './context.ts';
import { groupsByTicket } from './radar-groups.ts';
import { setSnoozeAlarm } from './snooze-alarm.ts';

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
