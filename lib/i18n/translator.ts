import { IntlMessageFormat } from 'intl-messageformat';
import { anyCatalogue, catalogueOf, LANGUAGES, type Language, type MessageKey } from './catalogue.ts';

export { LANGUAGES, type Language, type MessageKey } from './catalogue.ts';

/** Says a catalogue entry (ICU message syntax) in one language. */
export type Say = (key: MessageKey, params?: Record<string, string | number>) => string;

/** The nearest language Simmer speaks to a BCP 47 tag; English where there is none. */
export function nearestLanguage(tag: string): Language {
  const base = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === base) ?? 'en';
}

/** Hebrew, Arabic and their kin: letters that turn the order of what stands beside them. */
const FROM_THE_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** A name or a quotation that is written from the right, set apart so that the sentence around it keeps its order (UAX #9). */
const setApart = (value: string | number): string | number =>
  typeof value === 'string' && FROM_THE_RIGHT.test(value) ? `\u2068${value}\u2069` : value;

/**
 * A `say` for one language. Messages are parsed once, on first use. It throws where the language was not loaded.
 * @param locale how dates and times are written, such as `en-GB`; the language's own way where it is not given
 */
export function translator(language: Language, locale: string = language): Say {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, params) => {
    const text: string = catalogueOf(language)[key];
    if (!text.includes('{')) return text;
    const known = parsed.get(key);
    const format = known ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    if (!known) parsed.set(key, format);
    const apart = params && Object.fromEntries(Object.entries(params).map(([name, value]) => [name, setApart(value)]));
    return String(format.format(apart));
  };
}

/** True where a text is a key of the catalogue: for keys put together from a kind or a code. */
export function isMessageKey(key: string): key is MessageKey {
  return key in anyCatalogue();
}
