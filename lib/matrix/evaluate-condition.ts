import { type Facts, matchCondition } from '../clocks/match-condition.ts';
import type { Condition } from '../model/condition.ts';

export interface Evaluation {
  met: boolean;
  /** What made it hold: signal kinds, `clock:<metric>`, `<test>:<value>`; empty where nothing in particular did. */
  why: string[];
}

/** Whether a condition of a matrix row holds for a ticket, and why. A signal the team switched off never holds. */
export function evaluateCondition(condition: Condition, facts: Facts): Evaluation {
  const why = matchCondition(condition, facts);
  return { met: why !== null, why: why ?? [] };
}
