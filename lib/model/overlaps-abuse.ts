import type { Signal } from './assessment.ts';

/** True where a signal is an insult, or the words it was heard in hold one: an angry sentence may quote the insult whole (U10). */
export function overlapsAbuse(signal: Signal, all: readonly Signal[]): boolean {
  if (!signal.quote) return false;
  if (signal.kind === 'abuse') return true;
  return all.some((other) => {
    if (other.kind !== 'abuse' || !other.quote || (other.message ?? null) !== (signal.message ?? null)) return false;
    if (signal.quote?.includes(other.quote)) return true;
    const [start, end, from, to] = [signal.start, signal.end, other.start, other.end];
    return start != null && end != null && from != null && to != null && start < to && from < end;
  });
}
