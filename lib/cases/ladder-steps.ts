import { ladderPath } from '../matrix/ladder-path.ts';
import { stepTarget } from '../matrix/step-target.ts';
import type { Case } from '../model/case.ts';
import type { EventData } from '../model/case-events.ts';
import type { LadderStep } from '../model/ladder.ts';
import type { Policy } from '../model/policy.ts';
import { climbedNow } from './asked-now.ts';
import { isPaged, ladderOf, pagerDeadline } from './find-ladder.ts';
import { handoverStart } from './handover-start.ts';
import { ladderTimes } from './ladder-times.ts';

type Said = EventData<'case.step-climbed'>;
type To = Said['to'];

export interface LadderState {
  /** Steps and repeats that are due and not in the log yet, in the order they are to be said. */
  due: Said[];
  /** What comes next unless somebody accepts: when, in milliseconds since the epoch, the step, and who has the duty then. */
  next: { at: number; step: LadderStep; to: To } | null;
  /** When to look again though no step is due: whether the service that runs the ladder was told. */
  lookAgain?: number;
}

/**
 * What the ladder of a case does by a moment (R7, W10, W20, W21): a pure function of the log and the policy, so that any
 * browser, whenever it wakes, finds what is due and nothing twice. Nothing is due once somebody has accepted, the case is
 * closed, or another service runs the ladder.
 *
 * - A step is never before the one it follows. One that nobody is on duty for is said as passed over, and the next follows at
 *   once; but the last is not passed over while nobody at all was asked.
 * - Of repeats that nobody's browser was awake for, only the latest is said.
 *
 * @param now milliseconds since the epoch
 */
export function ladderSteps(it: Case, policy: Policy, now: number): LadderState {
  const ladder = ladderOf(it, policy);
  const isWaiting = it.handover.acceptedAt === null && it.closedAt === null;
  if (!ladder || !isWaiting) return { due: [], next: null };
  if (isPaged(it, policy, now)) {
    const deadline = pagerDeadline(it);
    return { due: [], next: null, ...(deadline > now && { lookAgain: deadline }) };
  }
  const times = ladderTimes(it, policy);
  const since = handoverStart(it).at;
  const climbed = climbedNow(it).filter((one) => one.ladder === ladder.id);
  const path = ladderPath(ladder, it.severity);
  const due: Said[] = [];
  const ahead: NonNullable<LadderState['next']>[] = [];
  const say = (step: LadderStep, round: number, at: number, to: To, skipped: boolean): Said => {
    const said = { ladder: ladder.id, step: step.id, round, to, skipped, dueAt: new Date(at).toISOString(), since };
    due.push(said);
    return said;
  };
  let asked: To = { role: it.handover.role, person: it.handover.person ?? null };
  let before = { at: times.start, skipped: false };
  let wasAsked = false;

  for (const [i, step] of path.entries()) {
    const own = before.skipped ? before.at : times.due(step.after);
    if (own === null) continue;
    const at = Math.max(own, before.at);
    let first: Said | undefined = climbed.find((one) => one.step === step.id && one.round === 0);
    if (!first) {
      if (at > now) {
        ahead.push({ at, step, to: stepTarget(step, asked, policy, at).to });
        break;
      }
      const { to, isHole } = stepTarget(step, asked, policy, now);
      const mayPass = i < path.length - 1 || wasAsked;
      first = say(step, 0, at, to, isHole && step.whenNobody === 'skip' && mayPass);
    }
    before = { at: Date.parse(first.dueAt), skipped: first.skipped };
    if (first.skipped) continue;
    wasAsked = true;
    repeat(step, first);
    asked = first.to;
  }
  const next = ahead.reduce<LadderState['next']>(
    (soonest, one) => (soonest && soonest.at <= one.at ? soonest : one),
    null,
  );
  return { due, next };

  function repeat(step: LadderStep, first: Said): void {
    if (!step.repeat) return;
    const last = Math.max(...climbed.flatMap((one) => (one.step === step.id ? [one.round] : [])), 0);
    let overdue: { round: number; at: number } | null = null;
    for (let round = last + 1; round <= step.repeat.times; round++) {
      const at = times.later(Date.parse(first.dueAt), step.repeat.every, round);
      if (at === null) break;
      if (at > now) {
        ahead.push({ at, step, to: first.to });
        break;
      }
      overdue = { round, at };
    }
    if (overdue) say(step, overdue.round, overdue.at, repeatTarget(step, first), false);
  }

  /** Whoever has the duty by now, where a role is asked; whoever was asked first where nobody has it. */
  function repeatTarget(step: LadderStep, first: Said): To {
    const { to, isHole } = stepTarget(step, asked, policy, now);
    return isHole ? first.to : to;
  }
}
