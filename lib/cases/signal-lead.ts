import type { Case } from '../model/case.ts';

/**
 * How long before the explicit escalation the first signal was heard, in milliseconds (R2). Null where none was heard before: a
 * case opened by hand, or a customer who said all at once.
 */
export function signalLead({ opened, openedAt }: Pick<Case, 'opened' | 'openedAt'>): number | null {
  if (!opened.firstSignalAt) return null;
  const lead = Date.parse(openedAt) - Date.parse(opened.firstSignalAt);
  return lead > 0 ? lead : null;
}
