import { findDeputy } from '../duty/find-duty.ts';
import type { LadderStep } from '../model/ladder.ts';
import type { Policy } from '../model/policy.ts';
import { findTaker } from './find-taker.ts';

/** Whom a step of a ladder asks: a role, and whoever of it can be asked. */
export interface Asked {
  role: string;
  person?: string | null | undefined;
}

/**
 * Who a step asks; a hole where nobody can be asked at that moment, or is named at all: a case has no assignee.
 * @param asked who was asked before, whose deputy it may be
 * @param now milliseconds since the epoch
 */
export function stepTarget(
  step: LadderStep,
  asked: Asked,
  policy: Policy,
  now: number,
): { to: Asked; isHole: boolean } {
  if ('role' in step.to) {
    const { person, hole } = findTaker(step.to, null, policy, now);
    return { to: { role: step.to.role, person: person?.id ?? null }, isHole: hole !== undefined || !person };
  }
  const absent = policy.people.find(({ id }) => id === asked.person) ?? findTaker(asked, null, policy, now).person;
  const deputy = absent && findDeputy(absent, now, policy);
  if (deputy) return { to: { role: asked.role, person: deputy.id }, isHole: false };
  const first = policy.people.find(({ id }) => id === absent?.deputies?.[0]);
  return { to: { role: asked.role, person: first?.id ?? null }, isHole: true };
}
