import type { Sla } from '../model/policy.ts';
import { earliest, type Instance } from './instance.ts';
import type { Timeline } from './read-timeline.ts';

/**
 * Requester wait, agent work and resolution: from creation until solved. After a re-opening they go on; for resolution the
 * SLA may say that the first solution stands (`once`, case 9).
 */
export function findTotal(timeline: Timeline, onReopen: Sla['onReopen']): Instance {
  const { turns, solves, doneNow, createdAt, partlyLoaded, now } = timeline;
  const start = earliest(createdAt, partlyLoaded ? null : turns[0]?.at);
  const once = onReopen === 'once' && solves.length > 0;
  const at = (once ? solves[0] : solves.at(-1)) ?? null;
  const end = once || doneNow ? { kind: 'met' as const, at, latest: at ?? now } : null;
  return { start, end, doubt: start === null && partlyLoaded ? 'coverage' : null };
}
