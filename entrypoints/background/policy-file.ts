import type { PolicyFile } from '../../lib/model/policy.ts';
import { policyFromEvents, policyHeads } from '../../lib/policy/policy-from-events.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';

/** What the team decided, as the log has it. */
export interface TeamPolicy {
  /** Null where the team decided nothing. */
  file: PolicyFile | null;
  /** The event that stands for each part: what a change of that part is based on. */
  heads: Record<string, string>;
  /** Parts of which more than one version stands, because two people changed them at once (item 8). */
  minds: string[];
}

/**
 * What was read last on a connection, and from which events. Events never change, so the same ids say the same: a policy of
 * fifty thousand customers is parsed once in a worker's life, not for every message. It goes with the connection.
 */
const read = new WeakMap<Store, { ids: string; team: TeamPolicy }>();

/** Reads the team's policy from the log. @throws ProblemError `store-*` */
export async function readTeamPolicy(db: Store): Promise<TeamPolicy> {
  const ids = (await guardStore(() => db.getAllKeysFromIndex('events', 'type', 'policy.changed'))).join();
  const known = read.get(db);
  if (known?.ids === ids) return known.team;
  const team = await parseTeamPolicy(db);
  read.set(db, { ids, team });
  return team;
}

async function parseTeamPolicy(db: Store): Promise<TeamPolicy> {
  const events = await guardStore(() => db.getAllFromIndex('events', 'type', 'policy.changed'));
  const all = [...policyHeads(events)];
  const heads = all.flatMap(([part, [head]]) => (head ? [[part, head.event.id] as const] : []));
  const minds = all.flatMap(([part, { length }]) => (length > 1 ? [part] : []));
  return { file: events.length === 0 ? null : policyFromEvents(events), heads: Object.fromEntries(heads), minds };
}
