import { isMessageKey, LANGUAGES, type Language, translator } from '../i18n/translator.ts';
import { SIGNAL_KINDS } from '../model/kinds.ts';

/** Sentences that Simmer proposes of what is at stake: said among ourselves, of the customer. */
function ourSentences(language: Language): string[] {
  const say = translator(language);
  return [...SIGNAL_KINDS, 'trust'].flatMap((kind) => {
    const key = `stake.${kind}`;
    return isMessageKey(key) ? [say(key)] : [];
  });
}

/** The one sentence that names somebody. */
function namingSentence(language: Language): RegExp {
  const [before = '', after = ''] = translator(language)('stake.high-value-named', { organization: '\0' })
    .split('\0')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`${before}[^\\n]{1,80}?${after}`, 'gu');
}

/**
 * What is at stake, as a beginning of what a customer is written about it (R63): what a person wrote. "The customer may leave"
 * is said among ourselves, and no customer is to read it, in whichever language it was proposed.
 */
export function stakesForCustomer(stakes: string): string {
  const ours = LANGUAGES.flatMap(ourSentences).sort((a, b) => b.length - a.length);
  const bare = ours.reduce((text, sentence) => text.replaceAll(sentence, ''), stakes);
  return LANGUAGES.map(namingSentence)
    .reduce((text, pattern) => text.replace(pattern, ''), bare)
    .replace(/[^\S\n]{2,}/gu, ' ')
    .trim();
}
