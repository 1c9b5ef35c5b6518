import type { Script } from '../model/policy.ts';
import { contentHash } from '../policy/content-hash.ts';

/** What a version says: everything but whose it is and whether it is approved. */
export type ScriptWords = Pick<Script, 'title' | 'text' | 'signals' | 'levels' | 'framework'>;

/** One version of a script in one language. */
export interface ScriptVersion extends ScriptWords {
  /** Id of the event that wrote it; null for the text as shipped, or of the policy. */
  event: string | null;
  /** Null for what is shipped, or of the policy. */
  by: string | null;
  at: string | null;
  base: string | null;
  also: readonly string[];
  /** Names what is in it: an approval holds for this text and no other. */
  hash: string;
}

/** The words of anything that has them, and nothing else of it. */
export const wordsOf = ({ title, text, signals, levels, framework }: ScriptWords): ScriptWords => ({
  title,
  text,
  signals: [...signals],
  ...(levels?.length && { levels: [...levels] }),
  ...(framework && { framework }),
});

/** Names what a script says (`contentHash`). */
export const hashWords = (words: ScriptWords): string => contentHash(wordsOf(words));

/** True where two versions say the same. */
export const isSameWords = (a: ScriptWords, b: ScriptWords): boolean => hashWords(a) === hashWords(b);
