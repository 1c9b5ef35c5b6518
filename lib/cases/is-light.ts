import type { Case } from '../model/case.ts';
import type { Policy } from '../model/policy.ts';

/**
 * True for a light case: reason, owner and next time are enough, and the post-mortem is waived by rule (R75; defaults,
 * "Severity and cadence"). Which those are is the team's to say; executive cases and S1 are never light.
 */
export function isLight(it: Pick<Case, 'type' | 'severity'>, { light }: Pick<Policy, 'light'>): boolean {
  if (it.type === 'executive' || it.severity === 'S1') return false;
  return light.types.includes(it.type) || light.severities.includes(it.severity);
}
