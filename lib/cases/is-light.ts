import type { Case } from '../model/case.ts';
import type { Severity } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';

/** The severity whose gates a case has: the gravest since it left the first step. */
export const gateSeverity = ({ severity, gravest }: Pick<Case, 'severity' | 'gravest'>): Severity =>
  gravest ?? severity;

/**
 * True for a light case: reason, owner and next time are enough, and the post-mortem is waived by rule (R75; defaults,
 * "Severity and cadence"). Which those are is the team's to say; executive cases and S1 are never light.
 */
export function isLight(it: Pick<Case, 'type' | 'severity' | 'gravest'>, { light }: Pick<Policy, 'light'>): boolean {
  const severity = gateSeverity(it);
  if (it.type === 'executive' || severity === 'S1') return false;
  return light.types.includes(it.type) || light.severities.includes(severity);
}
