import { findText } from '../../../lib/cases/pick-text.ts';
import { isMessageKey } from '../../../lib/i18n/translator.ts';
import { CASE_REASONS } from '../../../lib/model/kinds.ts';
import type { Moment } from '../context.ts';

/** What a reason is called: the team's name for its own, the catalogue's for a shipped one, else its code. */
export function reasonName(code: string, { policy, say }: Moment): string {
  const key = `intake.reasons.${code}`;
  const own = findText(policy.reasons.find(({ id }) => id === code)?.name, say);
  return own ?? (isMessageKey(key) ? say(key) : code);
}

/** Every reason there is to choose from, and one that was chosen and is gone from the team's list. */
export function reasonCodes(chosen: readonly string[], { policy }: Moment): string[] {
  return [...new Set<string>([...CASE_REASONS, ...policy.reasons.map(({ id }) => id), ...chosen])];
}
