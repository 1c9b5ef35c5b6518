import type { Case } from '../../model/case.ts';
import { type CaseReason, NEUTRAL_REASONS, type SignalKind } from '../../model/kinds.ts';
import type { Policy } from '../../model/policy.ts';

/** Which reason a signal speaks of (R16–R23). Signals that say how a customer feels, and not why, are none. */
const HEARD: Partial<Record<SignalKind, CaseReason>> = {
  ignored: 'felt-unheard',
  silence: 'no-answer',
  'repeat-contact': 'mishandled',
  handovers: 'too-slow-to-escalate',
  'knowledge-gap': 'knowledge',
  'authority-gap': 'approval',
  misunderstanding: 'misunderstanding',
  dispute: 'conflict',
  'sla-breach': 'sla-breach',
};

/**
 * Why a case came to be (R8, R16–R23): what a person said, at the opening or later, else what was heard. Nothing is proposed of an
 * executive escalation: it can happen however well the work was done (R110).
 */
export function reasonsOf(it: Pick<Case, 'parts' | 'opened' | 'type'>): { codes: readonly string[]; isHeard: boolean } {
  const said = it.parts.impact?.reasons;
  if (said) return { codes: said.codes, isHeard: false };
  const { signals, clocks, cause, intake, reasons } = it.opened;
  // Whoever opened it by hand chose them.
  if (intake) return { codes: reasons, isHeard: false };
  if (it.type === 'executive') return { codes: [], isHeard: true };
  const heard = signals.flatMap(({ kind }) => HEARD[kind] ?? []);
  const late = cause === 'first-reply-missed' || clocks.some(({ breached }) => breached);
  return { codes: [...new Set([...heard, ...(late ? (['sla-breach'] as const) : [])])], isHeard: true };
}

/** True for a reason that counts as nobody's failure (R14). */
export function isNeutralReason(code: string, { reasons }: Pick<Policy, 'reasons'>): boolean {
  return (
    (NEUTRAL_REASONS as readonly string[]).includes(code) || reasons.some(({ id, neutral }) => id === code && neutral)
  );
}

/** True where every reason of a case is neutral: it then counts against nobody (R14). A case without reasons is not. */
export function isNeutralCase(it: Pick<Case, 'parts' | 'opened' | 'type'>, policy: Pick<Policy, 'reasons'>): boolean {
  const { codes } = reasonsOf(it);
  return codes.length > 0 && codes.every((code) => isNeutralReason(code, policy));
}
