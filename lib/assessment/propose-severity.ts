import type { Signal } from '../model/assessment.ts';
import type { Level, Severity } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';

/** The level of a score, by the team's thresholds. */
export function levelOf(score: number, levels: Policy['levels']): Level {
  if (score >= levels.critical) return 'critical';
  if (score >= levels['at-risk']) return 'at-risk';
  return score >= levels.watch ? 'watch' : 'calm';
}

/** Danger, business at a standstill, many people: said in words, and not settled since. */
const isGrave = ({ kind, aspect, strength }: Signal) =>
  strength === 'explicit' &&
  (kind === 'safety' || kind === 'affects-others' || (kind === 'urgency' && aspect === 'standstill'));

/** Severity as a proposal (facts: defaults, "Severity and cadence"); an agent sets it. */
export function proposeSeverity(standing: readonly Signal[], level: Level): Severity {
  if (standing.some(isGrave)) return 'S1';
  return level === 'critical' || level === 'at-risk' ? 'S2' : 'S3';
}
