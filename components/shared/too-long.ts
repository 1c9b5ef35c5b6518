import type { Say } from '../../lib/i18n/translator.ts';

/** By how much a text is too long, in words; undefined where it is not. @param most characters */
export const tooLong = (text: string, most: number, say: Say): string | undefined =>
  text.length > most ? say('field.too-long', { count: text.length - most }) : undefined;
