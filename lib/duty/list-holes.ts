import type { Policy } from '../model/policy.ts';
import { listDuty } from './list-duty.ts';

/** A stretch in which a role that is covered has nobody, half-open, in milliseconds since the epoch. */
export interface DutyHole {
  from: number;
  until: number;
  why: 'no-people' | 'nobody-there';
}

/**
 * When nobody is on duty for a role though it is covered: what a matrix must not rely on (W20).
 * @param from milliseconds since the epoch
 * @param days how far ahead
 */
export function listHoles(role: string, policy: Policy, from: number, days = 7): DutyHole[] {
  return listDuty(role, policy, from, from + days * 86_400_000).flatMap(({ from, until, hole }) =>
    hole && hole.why !== 'not-covered' ? [{ from, until, why: hole.why }] : [],
  );
}
