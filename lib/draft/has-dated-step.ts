import { PROMISE_WORDS } from '../handover/promise-words.ts';
import type { Draft } from './read-draft.ts';

/** True where the draft says what comes next, and when: a day or an hour in the sentence that says we will do something (R55, U2). */
export function hasDatedStep({ sentences, language }: Draft): boolean {
  const says = PROMISE_WORDS[language];
  return says !== undefined && sentences.some(({ text }) => says.will.test(text) && says.time.test(text));
}
