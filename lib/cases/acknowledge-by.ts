import type { Severity } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';

/**
 * By when somebody has to take the case: the row's own time, else the cadence of its severity.
 * @param now ISO 8601 instant
 * @param within ISO 8601 duration of the matrix row, or null
 * @returns an instant, or null where the policy gives neither
 */
export function acknowledgeBy(
  now: string,
  severity: Severity,
  within: string | null,
  policy: Pick<Policy, 'cadence'>,
): string | null {
  const duration = within ?? policy.cadence.find((line) => line.severity === severity)?.acknowledge;
  if (!duration) return null;
  return Temporal.Instant.from(now).add(Temporal.Duration.from(duration)).toString();
}
