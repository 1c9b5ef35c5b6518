import { eventSchema } from '../../lib/model/event.ts';
import type { Leaves } from '../../lib/model/team.ts';
import { policyFromEvents } from '../../lib/policy/policy-from-events.ts';
import type { Couch } from '../../lib/sync/couch.ts';
import { SyncFailure } from '../../lib/sync/failure.ts';
import { docsOf } from '../../lib/sync/pull.ts';

/**
 * What a team lets leave, asked of its database before anything of it is here: whoever is about to join sees what really would.
 * @returns undefined where the team decided nothing, or the database has no view that tells
 * @throws SyncFailure
 */
export async function findTeamLeaves(couch: Couch): Promise<Leaves | undefined> {
  try {
    const { rows } = await couch.view('policy', { include_docs: true });
    const events = docsOf(rows).flatMap((doc) => {
      const event = eventSchema.safeParse(doc.event).data;
      return event?.subject === 'policy:leaves' ? [event] : [];
    });
    return policyFromEvents(events).leaves;
  } catch (error) {
    if (error instanceof SyncFailure && (error.kind === 'missing' || error.kind === 'forbidden')) return undefined;
    throw error;
  }
}
