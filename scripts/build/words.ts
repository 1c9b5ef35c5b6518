import '../../lib/i18n/all-catalogues.ts';
import { catalogueOf, LANGUAGES } from '../../lib/i18n/catalogue.ts';

/**
 * What a catalogue is to be in the bundle, by its module's path: a text that is parsed when it is first needed. As a literal
 * of four thousand keys it would be made at each start of a worker, in every language, to speak one of them.
 */
export function wordsModule(path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  const language = LANGUAGES.find((name) => slashed.endsWith(`/lib/i18n/${name}/words.ts`));
  if (!language) return undefined;
  const text = JSON.stringify(JSON.stringify(catalogueOf(language)));
  return `let kept;\nexport const words = () => (kept ??= JSON.parse(${text}));`;
}

/** For Vite and Rollup alike. */
export const packedWords = () => ({ name: 'packed-words', enforce: 'pre' as const, load: wordsModule });
