import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/index.ts';
import { fi } from './fi/index.ts';
import { ja } from './ja/index.ts';

export const LANGUAGES = ['en', 'fi', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];
export type MessageKey = keyof typeof en;

/** Says a catalogue entry (ICU message syntax) in one language. */
export type Say = (key: MessageKey, params?: Record<string, string | number>) => string;

const CATALOGUES: Record<Language, Record<MessageKey, string>> = { en, fi, ja };

/** The nearest language Simmer speaks to a BCP 47 tag; English where there is none. */
export function nearestLanguage(tag: string): Language {
  const base = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === base) ?? 'en';
}

/**
 * A `say` for one language. Messages are parsed once, on first use.
 * @param locale how dates and times are written, such as `en-GB`; the language's own way where it is not given
 */
export function translator(language: Language, locale: string = language): Say {
  const parsed = new Map<string, IntlMessageFormat>();
  const catalogue = CATALOGUES[language];
  return (key, params) => {
    const text: string = catalogue[key];
    if (!text.includes('{')) return text;
    const known = parsed.get(key);
    const format = known ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    if (!known) parsed.set(key, format);
    return String(format.format(params));
  };
}

/** True where a text is a key of the catalogue: for keys put together from a kind or a code. */
export function isMessageKey(key: string): key is MessageKey {
  return key in en;
}
