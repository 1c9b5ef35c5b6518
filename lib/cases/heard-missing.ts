import type { Assessment } from '../model/assessment.ts';
import type { EscalationType, SignalKind } from '../model/kinds.ts';
import { maskQuote } from './mask.ts';

/** What tells, in the team's own words, what an escalation of each type is missing. An executive one misses nothing (R110). */
const KINDS: Partial<Record<EscalationType, SignalKind>> = {
  functional: 'knowledge-gap',
  hierarchical: 'authority-gap',
};

/** The knowledge (R11) or the authority (R12) that is missing, in the words in which it was said, masked; null where nobody said it. */
export function heardMissing(type: EscalationType, assessment: Assessment): string | null {
  const quote = assessment.signals.findLast((signal) => signal.quote && signal.kind === KINDS[type])?.quote;
  return quote ? maskQuote(quote) : null;
}
