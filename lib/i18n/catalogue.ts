import type { en } from './en/index.ts';

/** English is written first; every other language has its keys. */
export type MessageKey = keyof typeof en;
export type Catalogue = Record<MessageKey, string>;

/** Languages that Simmer speaks, as folders of this one. `zh` is written in simplified characters. */
export const LANGUAGES = ['en', 'fi', 'et', 'ja', 'zh', 'id'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The tag for a page's `lang`, by which a browser chooses the form of the signs. */
export const pageLanguage = (language: Language): string => (language === 'zh' ? 'zh-CN' : language);

const known = new Map<Language, () => Catalogue>();

/** Makes a language one that can be spoken here. The background knows all of them, a page the one it speaks. */
export function addCatalogue(language: Language, words: () => Catalogue): void {
  known.set(language, words);
}

/** True where `translator` can speak the language. */
export const isSpoken = (language: Language): boolean => known.has(language);

/** @throws Error where nobody has added it: `all-catalogues.ts` adds every one, `load-catalogue.ts` one of them */
export function catalogueOf(language: Language): Catalogue {
  const words = known.get(language);
  if (!words) throw new Error(`The words of "${language}" were not loaded`);
  return words();
}

/** Any one: they have the same keys. @throws Error where none was added */
export function anyCatalogue(): Catalogue {
  const [language] = known.keys();
  return catalogueOf(language ?? 'en');
}
