import type { NewEvent } from '../../lib/cases/new-event.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import type { Store } from '../../lib/store/schema.ts';
import { findTeam } from '../../lib/store/sync-meta.ts';
import { findRefusal } from '../../lib/sync/rights/find-refusal.ts';

/**
 * What the team's database would refuse is not said here either: it would hold in this browser alone.
 * @throws ProblemError `sync-needs-*` where somebody else in the team says this; `store-*`
 */
export async function checkRights(db: Store, events: readonly NewEvent[]): Promise<void> {
  const team = await findTeam(db);
  if (!team) return;
  for (const event of events) {
    const refusal = findRefusal(team, event);
    if (refusal === 'needs-coach' || refusal === 'needs-manager') throw new ProblemError(`sync-${refusal}`);
  }
}
