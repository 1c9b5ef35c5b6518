import { durationSeconds } from '../clocks/duration-seconds.ts';
import type { Hours } from '../clocks/open-hours.ts';
import { findDeputy } from '../duty/find-duty.ts';
import type { Severity } from '../model/kinds.ts';
import type { Ladder, LadderStep } from '../model/ladder.ts';
import type { Policy } from '../model/policy.ts';
import type { Outcome, ReplayTaker } from '../model/replay.ts';
import type { Ticket } from '../model/ticket.ts';
import { findTaker } from './find-taker.ts';

interface Occasion {
  ticket: Ticket;
  severity: Severity;
  policy: Policy;
  /** Hours in which the case's times are counted. */
  hours: Hours;
  /** When it was handed over, in epoch milliseconds. */
  from: number;
  /** Time to acknowledge, in milliseconds. */
  within: number;
  /** Who was asked first. */
  asked: ReplayTaker;
}

/** Steps in the order in which they are climbed. A `next` that leads back ends it: the loop is the linter's to name. */
function* climb({ steps }: Ladder): Generator<LadderStep> {
  const seen = new Set<string>();
  let step = steps[0];
  while (step && !seen.has(step.id)) {
    seen.add(step.id);
    yield step;
    const { next } = step;
    step = next ? steps.find(({ id }) => id === next) : steps[steps.indexOf(step) + 1];
  }
}

function takerOf(step: LadderStep, at: number, { ticket, policy, asked }: Occasion): ReplayTaker | undefined {
  if ('deputy' in step.to) {
    const absent = policy.people.find(({ id }) => id === asked.person);
    const deputy = absent && findDeputy(absent, at, policy);
    return deputy && { role: asked.role, person: deputy.id, hole: false };
  }
  const { person, hole } = findTaker(step.to, ticket, policy, at);
  return { role: step.to.role, person: person?.id ?? null, hole: hole !== undefined };
}

/**
 * Who would be asked, and when, if nobody ever accepted: once a step, without repeats. A step with nobody to ask is left
 * out where the team says so, and the next one is taken at its moment (W20).
 */
export function planLadder(ladder: Ladder | undefined, occasion: Occasion): Outcome['ladder'] {
  const plan: Outcome['ladder'] = [];
  let early: number | null = null;
  for (const step of ladder ? climb(ladder) : []) {
    if (step.severities && !step.severities.includes(occasion.severity)) continue;
    const wait =
      typeof step.after === 'string' ? durationSeconds(step.after) * 1000 : step.after.times * occasion.within;
    const due = occasion.hours.add(occasion.from, wait);
    if (due === null) continue;
    const at: number = early === null ? due : Math.min(early, due);
    const to = takerOf(step, at, occasion);
    const isSkipped = !to || (to.hole && step.whenNobody === 'skip');
    early = isSkipped ? at : null;
    if (!isSkipped) plan.push({ step: step.id, to, at: new Date(at).toISOString() });
  }
  return plan;
}
