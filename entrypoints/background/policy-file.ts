import type { LogEvent } from '../../lib/model/event.ts';
import type { PolicyFile } from '../../lib/model/policy.ts';
import type { Problem } from '../../lib/model/problem.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';

/** What the team decided, as the log has it. */
export interface TeamPolicy {
  /** Null where the team decided nothing. */
  file: PolicyFile | null;
  /** The event that stands for each part: what a change of that part is based on. */
  heads: Record<string, string>;
  /** A part that this version cannot use: the shipped default stands in, the record stays (law 12). */
  problem: Problem | null;
}

/** Reads the team's policy from the log. @throws ProblemError `store-*` */
export async function readTeamPolicy(db: Store): Promise<TeamPolicy> {
  const events: LogEvent[] = await guardStore(() => db.getAllFromIndex('events', 'type', 'policy.changed'));
  if (events.length > 0) throw new Error('policy events are not read yet');
  return { file: null, heads: {}, problem: null };
}
