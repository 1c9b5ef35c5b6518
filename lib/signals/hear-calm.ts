import { PACKS } from './packs/index.ts';
import type { Reading } from './reading/read-messages.ts';

function isMet(tests: readonly RegExp[] | undefined, text: string): boolean {
  return (tests ?? []).some((test) => {
    test.lastIndex = 0;
    return test.test(text);
  });
}

/**
 * True where the words thank, say that it is solved or apologise, and nothing takes that back ("but …", "still not …").
 * Whether signals stand beside them is for the score to judge.
 */
export function hearsCalm(reading: Reading): boolean {
  const packs = reading.packs.map((language) => PACKS[language]).filter((pack) => pack !== undefined);
  const calm = reading.sentences.filter(({ text }) => packs.some((pack) => isMet(pack.calm, text)));
  if (calm.length === 0) return false;
  return !reading.sentences.some(({ text }) => packs.some((pack) => isMet(pack.notYet, text)));
}
