import { durationSeconds } from '../clocks/duration-seconds.ts';
import type { Hours } from '../clocks/open-hours.ts';
import type { Severity } from '../model/kinds.ts';
import type { Ladder } from '../model/ladder.ts';
import type { Policy } from '../model/policy.ts';
import type { Outcome, ReplayTaker } from '../model/replay.ts';
import { ladderPath } from './ladder-path.ts';
import { type Asked, stepTarget } from './step-target.ts';

interface Occasion {
  severity: Severity;
  policy: Policy;
  /** Hours in which the case's times are counted. */
  hours: Hours;
  /** When it was handed over, in epoch milliseconds. */
  from: number;
  /** Time to acknowledge, in milliseconds; 0 where none is known. */
  within: number;
  /** Who was asked first. */
  asked: ReplayTaker;
}

/**
 * Who would be asked, and when, if nobody ever accepted: once a step, without repeats; by the rules by which the ladder of a
 * case is climbed. A step with nobody to ask is left out where the team says so, and the next one is taken at its moment (W20);
 * but the last is not while nobody at all was asked.
 */
export function planLadder(ladder: Ladder | undefined, occasion: Occasion): Outcome['ladder'] {
  const { severity, policy, hours, from, within } = occasion;
  const plan: Outcome['ladder'] = [];
  const path = ladder ? ladderPath(ladder, severity) : [];
  let before = { at: from, isSkipped: false };
  let asked: Asked = occasion.asked;
  for (const [i, step] of path.entries()) {
    const wait =
      typeof step.after === 'string' ? durationSeconds(step.after) * 1000 : Math.round(step.after.times * within);
    const own = before.isSkipped ? before.at : wait > 0 ? hours.add(from, wait) : null;
    if (own === null) continue;
    const at = Math.max(own, before.at);
    const { to, isHole } = stepTarget(step, asked, policy, at);
    const mayPass = i < path.length - 1 || plan.length > 0;
    const isSkipped = isHole && step.whenNobody === 'skip' && mayPass;
    before = { at, isSkipped };
    if (isSkipped) continue;
    const taker = { role: to.role, person: to.person ?? null, hole: isHole };
    plan.push({ step: step.id, to: taker, at: new Date(at).toISOString() });
    asked = to;
  }
  return plan;
}
