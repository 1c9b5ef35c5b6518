import { findPromises } from '../promises/find-promises.ts';
import type { Draft } from './read-draft.ts';

/** When a draft is written, and in which zone its times are meant. */
export interface DraftTime {
  /** ISO 8601 instant. */
  now: string;
  /** IANA name. */
  timeZone: string;
}

/** What follows the first comma of a sentence: often another offer, or an "if" that is not the promise's own. */
const AFTERWARDS = /[,，、][^.!?。！？\n]*/gu;

/** True where the draft says what we do next, and by when (U2). */
export function hasDatedStep({ text, language }: Draft, { now, timeZone }: DraftTime): boolean {
  const said = { sentAt: now, timeZone, calendar: null, language };
  return findPromises(text, said).length > 0 || findPromises(text.replace(AFTERWARDS, ''), said).length > 0;
}
