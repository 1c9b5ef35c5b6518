import { ownWords } from './find-history.ts';
import { bare } from './same-text.ts';

/** What a draft said, without its words: enough to know it again. */
export interface Said {
  /** Signs, white space not counted. */
  length: number;
  hash: number;
  /** False where all of it is signature and quote. */
  own: boolean;
}

/** Fewer signs than this say little: then a message must be the draft and nothing more. */
const TELLING = 40;

/** A number of 53 bits for a text (FNV-1a, two halves). It keeps no secret: it only spares us from keeping the words. */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}

/** What a draft says of its own, signature and quote left out; undefined for an empty one. */
export function readSaid(draft: string): Said | undefined {
  const own = bare(ownWords(draft));
  const words = own || bare(draft);
  return words === '' ? undefined : { length: words.length, hash: hashOf(words), own: own !== '' };
}

/** True where a message says what the draft said: the same, or with a signature or a quote after it. */
export function isSaid(said: Said, message: string): boolean {
  const words = bare(message);
  if (words.length < said.length || (words.length > said.length && said.length < TELLING)) return false;
  return hashOf(words.slice(0, said.length)) === said.hash;
}
