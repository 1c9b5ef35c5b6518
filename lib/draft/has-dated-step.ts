import { findPromises } from '../promises/find-promises.ts';
import type { DraftTime } from './draft-time.ts';
import type { Draft } from './read-draft.ts';

/** What follows the first comma of a sentence: often another offer, or an "if" that is not the promise's own. */
const AFTERWARDS = /[,，、][^.!?。！？\n]*/gu;

/** True where the draft says what we do next, and by when (U2). The first that does is enough: dates take the longest. */
export function hasDatedStep({ sentences, language }: Draft, { now, timeZone }: DraftTime): boolean {
  const said = { sentAt: now, timeZone, calendar: null, language };
  const promises = (text: string) => findPromises(text, said).length > 0;
  return (
    sentences.some(({ text }) => promises(text)) || sentences.some(({ text }) => promises(text.replace(AFTERWARDS, '')))
  );
}
