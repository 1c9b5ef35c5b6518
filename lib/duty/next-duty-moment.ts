import type { Policy } from '../model/policy.ts';
import { listDuty } from './list-duty.ts';

const DAY = 86_400_000;

/**
 * When somebody else comes to have a role's duty, or a hole begins or ends; undefined where nothing changes within a day.
 * @param from milliseconds since the epoch
 */
export function nextDutyMoment(role: string, policy: Policy, from: number): number | undefined {
  const [first] = listDuty(role, policy, from, from + DAY);
  return first && first.until < from + DAY ? first.until : undefined;
}
