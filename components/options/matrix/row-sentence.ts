import type { MatrixRow } from '../../../lib/model/policy.ts';
import { lowerFirst } from '../../shared/letter-case.ts';
import { withinWords } from '../../shared/within-words.ts';
import { conditionSentence } from './condition-sentence.ts';
import { secondsOf } from './duration-parts.ts';
import { roleName, type Wording, whoWords } from './wording.ts';

/** By when somebody takes it: "within 30 min". */
function withinOf(duration: string | null | undefined, { say }: Wording): string {
  const seconds = duration ? secondsOf(duration) : null;
  if (seconds === null) return say('editor.within.severity');
  return seconds < 60 ? say('editor.within.seconds', { seconds }) : withinWords(seconds, say);
}

/** A row as one or two sentences in the reader's language. */
export function rowSentence(row: MatrixRow, wording: Wording): string {
  const { say, locale } = wording;
  const when = conditionSentence(row.when, wording);
  if (row.type === 'none') return say('editor.row.none', { when });
  const takes = say(`editor.row.${row.mode}`, {
    when,
    who: whoWords(row.to, wording),
    within: withinOf(row.acknowledgeWithin, wording),
    type: lowerFirst(say(`type.${row.type}`), locale),
    tier: row.tier,
  });
  const names = row.notify.map((role) => roleName(role, wording));
  const told = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  return [
    takes,
    ...(names.length > 0 ? [say('editor.row.told', { count: names.length, names: told })] : []),
    ...(row.protective ? [say('editor.row.protective')] : []),
  ].join(say('words.gap'));
}
