import { PACKS } from './packs/index.ts';
import type { Reading } from './reading/read-messages.ts';
import { type Groups, makeGroups } from './sift/make-groups.ts';

const QUESTION = /[?？]["'」』)）\]]*\s*$/u;

type Said = 'calm' | 'solved' | 'asks' | 'notYet';

// Made when a language is first heard, from constants alone: the same each time.
const made = new Map<string, Groups<Said>>();

function groupsFor(language: string): Groups<Said> | undefined {
  const pack = PACKS[language];
  if (!pack) return undefined;
  const { calm, solved, asks, notYet = [] } = pack;
  const groups = made.get(language) ?? makeGroups({ calm, solved, asks, notYet });
  made.set(language, groups);
  return groups;
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
  const packs = reading.packs.map(groupsFor).filter((groups) => groups !== undefined);
  const texts = reading.sentences.map(({ text }) => text);
  const heard = texts.map((text) => new Set(packs.flatMap((groups) => [...groups(text)])));
  const isSaid = (index: number) => !QUESTION.test(texts[index] ?? '') && !heard[index]?.has('asks');
  const said = [...texts.keys()].filter(isSaid);
  const isThanks = (index: number) => !isClosing(texts, index) && heard[index]?.has('calm');
  const isSolved = said.some((index) => heard[index]?.has('solved'));
  const isAsking = said.length < texts.length;
  if (!isSolved && (isAsking || !said.some(isThanks))) return false;
  return !heard.some((groups) => groups.has('notYet'));
}
