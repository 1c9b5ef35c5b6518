import { findPieces } from './find-pieces.ts';
import { findOwnSentences } from './own-sentences.ts';
import { packsFor } from './packs/all.ts';
import { resolveDue, type Said } from './resolve-due.ts';
import type { Due, PromisePack } from './spoken.ts';

/** A promise of ours as it stands in a reply: the sentence, by UTF-16 offsets into the text, and when it is due. */
export interface FoundPromise extends Due {
  start: number;
  end: number;
  /** `text.slice(start, end)`: personal, not masked. */
  quote: string;
}

const LONGEST = 400;

const isQuestion = (sentence: string) => /[?？]["”»」')\]]*\s*$/u.test(sentence);

function isPromise(sentence: string, { ours, not }: PromisePack): boolean {
  return ours.some((one) => one.test(sentence)) && !not.some((one) => one.test(sentence));
}

function dueOf(sentence: string, packs: readonly PromisePack[], said: Said): Due | undefined {
  if (sentence.length > LONGEST || isQuestion(sentence)) return undefined;
  for (const pack of packs) {
    if (!isPromise(sentence, pack)) continue;
    const due = resolveDue(findPieces(sentence, pack.times), said);
    if (due) return due;
  }
  return undefined;
}

/**
 * What a reply of ours promises for a time (U2), in the order in which it stands there. Quoted history, signatures, questions,
 * conditions, "soon", what is past and what the customer shall do are no promises; a time without a day, or a day without a
 * time, is due as `resolveDue` says. Times are meant in the customer's zone.
 * @param language of the ticket, as a tag: the one that is tried first
 */
export function findPromises(text: string, said: Said & { language?: string | undefined }): FoundPromise[] {
  return findOwnSentences(text).flatMap(({ start, end }) => {
    const quote = text.slice(start, end);
    const due = dueOf(quote, packsFor(quote, said.language), said);
    return due ? [{ start, end, quote, ...due }] : [];
  });
}
