import { identifyLanguage } from '../language/identify-language.ts';

/** Tag of the language a text seems to be in; null where that cannot be told. */
export function languageOf(text: string): string | null {
  const { language } = identifyLanguage(text);
  return language === 'und' ? null : language;
}
