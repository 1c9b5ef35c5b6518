import { findText } from '../../../lib/cases/pick-text.ts';
import type { Risk } from '../../../lib/model/parts/risks.ts';
import type { Moment } from '../context.ts';
import type { Words } from '../names.ts';

type Named = Pick<Risk, 'known' | 'what'>;

/** What a risk is called: by the team's list, else as it was typed, else its code. */
export function riskName({ known, what }: Named, words: Words, { policy, say }: Moment): string {
  const own = findText(policy.risks.find(({ id }) => id === known)?.name, say);
  return words(what) ?? own ?? known ?? '';
}

/** What is done against it: in this case, else by the team's list; null where nothing is (R99). */
export function mitigationOf(
  { known, mitigation }: Pick<Risk, 'known' | 'mitigation'>,
  words: Words,
  { policy, say }: Moment,
): string | null {
  const own = findText(policy.risks.find(({ id }) => id === known)?.mitigation, say);
  return words(mitigation) ?? (own?.trim() || null);
}
