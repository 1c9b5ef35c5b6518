import { PACKS } from './packs/index.ts';
import type { Reading } from './reading/read-messages.ts';

const QUESTION = /[?？]["'」』)）\]]*\s*$/u;

function isMet(tests: readonly RegExp[] | undefined, text: string): boolean {
  return (tests ?? []).some((test) => {
    test.lastIndex = 0;
    return test.test(text);
  });
}

/** How long bare thanks are at most, and from what length on other words before them make them a mere way to end a mail. */
const CLOSING = 16;
const BODY = 20;

/** Thanks that only end the message ("Here is my number. Thank you."): politeness, and no sign that anything is well. */
function isClosing(texts: readonly string[], index: number): boolean {
  const before = texts.slice(0, index).join('').length;
  return index === texts.length - 1 && (texts[index]?.length ?? 0) <= CLOSING && before >= BODY;
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
  const isThanks = (text: string) =>
    !isClosing(texts, texts.indexOf(text)) && packs.some((pack) => isMet(pack.calm, text));
  const isSolved = said.some((text) => packs.some((pack) => isMet(pack.solved, text)));
  const isAsking = said.length < texts.length;
  if (!isSolved && (isAsking || !said.some(isThanks))) return false;
  return !texts.some((text) => packs.some((pack) => isMet(pack.notYet, text)));
}
