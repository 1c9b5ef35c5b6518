import type { Case } from '../model/case.ts';

/**
 * True for a light case: reason, owner and next time are enough, and the post-mortem is waived by rule (R75; defaults,
 * "Severity and cadence"). Executive cases and S1 are never light; functional ones and S3 are.
 */
export function isLight(it: Pick<Case, 'type' | 'severity'>): boolean {
  if (it.type === 'executive' || it.severity === 'S1') return false;
  return it.type === 'functional' || it.severity === 'S3';
}
