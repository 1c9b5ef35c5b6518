import type { SyncLine } from '../../lib/messages/sync-messages.ts';
import { EVENT_DATA } from '../../lib/model/case-events.ts';
import type { LogEvent } from '../../lib/model/event.ts';
import type { Team } from '../../lib/model/team.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { type Background, readMoment } from './context.ts';
import { personName } from './names.ts';

/** Where a move leads, and the event that says so. */
interface Move {
  server: string;
  team: string;
  event: LogEvent;
}

/** The last move out of the database this browser is in; undefined where there is none. @throws ProblemError `store-*` */
export async function findMove(db: Store, team: Team): Promise<Move | undefined> {
  const events = await guardStore(() => db.getAllFromIndex('events', 'subject', 'policy:moved'));
  for (const event of events.sort((a, b) => (a.at < b.at ? 1 : -1))) {
    const data = EVENT_DATA['policy.moved'].safeParse(event.data);
    if (event.type !== 'policy.moved' || !data.success) continue;
    const { from, to } = data.data;
    const isHere = to.team === team.name && to.server === team.server;
    // A team may move back one day: what was said before it came here is about another time.
    const isOld = team.movedAt !== undefined && event.at.slice(0, 24) <= team.movedAt;
    if (from.team === team.name && !isHere && !isOld) return { ...to, event };
  }
  return undefined;
}

/** The same, as pages show it. @throws ProblemError `store-*` */
export async function readMoved(bg: Background, team: Team): Promise<SyncLine['moved']> {
  const move = await bg.store((db) => findMove(db, team));
  if (!move) return null;
  const { server, team: name, event } = move;
  return { server, team: name, by: personName(event.by, await readMoment(bg)), at: event.at.slice(0, 24) };
}
