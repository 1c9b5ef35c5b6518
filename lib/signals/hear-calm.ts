import { PACKS } from './packs/index.ts';
import type { Reading } from './reading/read-messages.ts';

const QUESTION = /[?？]["'」』)）\]]*\s*$/u;

function isMet(tests: readonly RegExp[] | undefined, text: string): boolean {
  return (tests ?? []).some((test) => {
    test.lastIndex = 0;
    return test.test(text);
  });
}

/**
 * True where the words say that it is solved, or thank or apologise and neither ask nor demand anything, and nothing takes that
 * back ("but …", "still not …"). What stands in a question or a demand itself ("Has this been resolved?", "I want this solved")
 * is never calm. Whether signals stand beside the words is for the score to judge.
 */
export function hearsCalm(reading: Reading): boolean {
  const packs = reading.packs.map((language) => PACKS[language]).filter((pack) => pack !== undefined);
  const texts = reading.sentences.map(({ text }) => text);
  const said = texts.filter((text) => !QUESTION.test(text) && !packs.some((pack) => isMet(pack.asks, text)));
  const isSolved = said.some((text) => packs.some((pack) => isMet(pack.solved, text)));
  const isAsking = said.length < texts.length;
  if (!isSolved && (isAsking || !said.some((text) => packs.some((pack) => isMet(pack.calm, text))))) return false;
  return !texts.some((text) => packs.some((pack) => isMet(pack.notYet, text)));
}
