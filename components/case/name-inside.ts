import type { Say } from '../../lib/i18n/translator.ts';
import { lowerFirst } from '../shared/letter-case.ts';

/** Who did something, in the middle of a sentence: "you" and "a colleague" are small there, names are not. */
export function nameInside(who: string, say: Say, locale: string): string {
  return who === say('case.you') || who === say('case.someone') ? lowerFirst(who, locale) : who;
}
