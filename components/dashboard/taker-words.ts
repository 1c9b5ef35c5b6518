import type { CaseLine } from '../../lib/messages/case-line.ts';
import { acceptedWords } from '../case/accepted-words.ts';
import { quietWords } from '../case/parts/customer/quiet-words.ts';
import { upperFirst } from '../shared/letter-case.ts';
import { nameOf } from '../shared/name-of.ts';
import { type TimeWords, when } from '../shared/when.ts';

/** Who has a case, or whom it waits for; `isLate` is missing where it waits for nobody. A case that is closed waits for nobody. */
export function takerWords(
  { handover, quiet, closedAt }: Pick<CaseLine, 'handover' | 'quiet' | 'closedAt'>,
  now: number,
  words: TimeWords,
): { text: string; isLate?: boolean } {
  const { say, locale } = words;
  const { to, acceptedAt, acceptedBy, acknowledgeBy } = handover;
  const who = nameOf(say, 'role', to);
  const unheard = closedAt ? undefined : quietWords(quiet, now, words);
  if (unheard) return { text: unheard, isLate: true };
  if (acceptedAt) return { text: acceptedWords(acceptedBy ?? who, when(acceptedAt, now, words), words) };
  if (closedAt) return { text: upperFirst(who, locale) };
  const waiting = say('panel.case.handover.waiting', { who });
  const isLate = acknowledgeBy != null && Date.parse(acknowledgeBy) < now;
  if (!isLate) return { text: waiting, isLate };
  return { text: `${waiting}, ${say('panel.case.handover.late', { when: when(acknowledgeBy, now, words) })}`, isLate };
}
