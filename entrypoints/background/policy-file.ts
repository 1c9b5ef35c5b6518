import type { PolicyFile } from '../../lib/model/policy.ts';
import { policyFromEvents, policyHeads } from '../../lib/policy/policy-from-events.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { parseManagedPolicy } from './managed/parse-managed.ts';
import { readManaged } from './managed/read-managed.ts';

/** What the team decided, as the log has it. */
export interface TeamPolicy {
  /** Null where the team decided nothing. */
  file: PolicyFile | null;
  /** The event that stands for each part: what a change of that part is based on. */
  heads: Record<string, string>;
  /** Parts of which more than one version stands, because two people changed them at once (item 8). */
  minds: string[];
  /** Parts that the organisation set: they stand over the team's, and nobody changes them here. */
  held: readonly string[];
}

/**
 * What was read last on a connection, and from which events. Events never change, so the same ids say the same: a policy of
 * fifty thousand customers is parsed once in a worker's life, not for every message. It goes with the connection.
 */
const read = new WeakMap<Store, { ids: string; held: string | undefined; team: TeamPolicy }>();

/** Reads the team's policy from the log, with what the organisation set over it. @throws ProblemError `store-*` */
export async function readTeamPolicy(db: Store): Promise<TeamPolicy> {
  const [keys, { policy: held }] = await Promise.all([
    guardStore(() => db.getAllKeysFromIndex('events', 'type', 'policy.changed')),
    readManaged(),
  ]);
  const ids = keys.join();
  const known = read.get(db);
  if (known?.ids === ids && known.held === held) return known.team;
  const team = withManaged(await parseTeamPolicy(db), held);
  read.set(db, { ids, held, team });
  return team;
}

/** @param held the organisation's policy, as text */
function withManaged(team: TeamPolicy, held: string | undefined): TeamPolicy {
  const file = held === undefined ? null : parseManagedPolicy(held).file;
  if (!file) return team;
  const { schema, ...parts } = file;
  const names = Object.entries(parts).flatMap(([part, value]) => (value === undefined ? [] : [part]));
  return {
    ...team,
    file: { schema, ...team.file, ...parts },
    minds: team.minds.filter((part) => !names.includes(part)),
    held: names,
  };
}

async function parseTeamPolicy(db: Store): Promise<TeamPolicy> {
  const events = await guardStore(() => db.getAllFromIndex('events', 'type', 'policy.changed'));
  const all = [...policyHeads(events)];
  const heads = all.flatMap(([part, [head]]) => (head ? [[part, head.event.id] as const] : []));
  const minds = all.flatMap(([part, { length }]) => (length > 1 ? [part] : []));
  return {
    file: events.length === 0 ? null : policyFromEvents(events),
    heads: Object.fromEntries(heads),
    minds,
    held: [],
  };
}
