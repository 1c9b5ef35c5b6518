import type { Signal } from '../../lib/model/assessment.ts';

/** Whether disagreeing leaves this tone out for the customer: never for a threat or for somebody's safety, however it sounded. */
export function isMutable({ kind, strength }: Pick<Signal, 'kind' | 'strength'>): boolean {
  return strength === 'tone' && kind !== 'safety' && !kind.endsWith('-threat');
}
