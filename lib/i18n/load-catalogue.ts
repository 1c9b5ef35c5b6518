import { addCatalogue, type Catalogue, isSpoken, type Language } from './catalogue.ts';

const LOADED: Record<Language, () => Promise<{ words: () => Catalogue }>> = {
  en: () => import('./en/words.ts'),
  et: () => import('./et/words.ts'),
  fi: () => import('./fi/words.ts'),
  id: () => import('./id/words.ts'),
  ja: () => import('./ja/words.ts'),
  zh: () => import('./zh/words.ts'),
};

/** Loads the words of one language, once: a page does not wait for those that it does not speak. */
export async function loadCatalogue(language: Language): Promise<void> {
  if (isSpoken(language)) return;
  const { words } = await LOADED[language]();
  addCatalogue(language, words);
}
