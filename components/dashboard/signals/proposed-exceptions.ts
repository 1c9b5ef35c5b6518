import type { LearnedExample } from '../../../lib/model/learned-signals.ts';
import { MOST_TEAM_WORD_CHARACTERS, parseTeamWord } from '../../../lib/model/team-word.ts';

/** So many are proposed at most. */
const MOST = 5;

/**
 * Sentences out of words that were disagreed with, from which an exception may be made: those that a phrase can hold as they are, the latest
 * first, each once. Whoever takes one cuts it down to what tells.
 */
export function proposedExceptions(examples: readonly LearnedExample[]): string[] {
  const sentences = examples
    .filter(({ what }) => what === 'disagreed')
    .flatMap(({ words }) => words?.split(/(?<=[.!?。！？…])\s*/u) ?? [])
    .map((sentence) => sentence.replace(/[.!?。！？…\s]+$/u, '').trim())
    .filter(
      (sentence) =>
        sentence.length <= MOST_TEAM_WORD_CHARACTERS && !sentence.includes('•') && parseTeamWord(sentence).ok,
    );
  return [...new Set(sentences)].slice(0, MOST);
}
