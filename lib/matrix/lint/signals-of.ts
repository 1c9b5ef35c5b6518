import type { Condition } from '../../model/condition.ts';
import type { SignalKind } from '../../model/kinds.ts';

/** Kinds of signals that a condition asks about, each once. */
export function signalsOf(condition: Condition): SignalKind[] {
  if ('not' in condition) return signalsOf(condition.not);
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    return [...new Set(parts.flatMap(signalsOf))];
  }
  return 'signal' in condition ? [condition.signal] : [];
}
