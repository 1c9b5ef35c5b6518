import type { Reading } from './reading/read-messages.ts';
import { execFirst } from './sift/branch.ts';
import { calmingEarsFor } from './sift/ears-for.ts';
import type { Calming } from './sift/list-ears.ts';
import { lower } from './sift/lower.ts';

const QUESTION = /[?？]["'」』)）\]]*\s*$/u;

/** What one sentence has of calm, in any of the languages. */
function calmingIn(text: string, languages: readonly string[]): Set<Calming> {
  const met = new Set<Calming>();
  const small = lower(text);
  for (const language of languages) {
    calmingEarsFor(language).listen(small, (of, branches) => {
      if (!met.has(of) && execFirst(branches, text, small)) met.add(of);
    });
  }
  return met;
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
  const before = known.get(reading);
  if (before !== undefined) return before;
  const isCalm = soundsCalm(reading);
  known.set(reading, isCalm);
  return isCalm;
}

// Asked for by several who look at the same message.
const known = new WeakMap<Reading, boolean>();

function soundsCalm(reading: Reading): boolean {
  const texts = reading.sentences.map(({ text }) => text);
  const heard = texts.map((text) => calmingIn(text, reading.packs));
  const isSaid = (index: number) => !QUESTION.test(texts[index] ?? '') && !heard[index]?.has('asks');
  const said = [...texts.keys()].filter(isSaid);
  const isThanks = (index: number) => !isClosing(texts, index) && heard[index]?.has('calm');
  const isSolved = said.some((index) => heard[index]?.has('solved'));
  const isAsking = said.length < texts.length;
  if (!isSolved && (isAsking || !said.some(isThanks))) return false;
  return !heard.some((calming) => calming.has('notYet'));
}
