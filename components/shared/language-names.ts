import type { Language } from '../../lib/i18n/translator.ts';

/** Each language in its own words, so that whoever is lost in another finds theirs. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  fi: 'Suomi',
  et: 'Eesti',
  ja: '日本語',
  id: 'Bahasa Indonesia',
  zh: '简体中文',
};
