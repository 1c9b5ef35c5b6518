import { addCatalogue, type Catalogue, LANGUAGES, type Language } from './catalogue.ts';
import { words as en } from './en/words.ts';
import { words as et } from './et/words.ts';
import { words as fi } from './fi/words.ts';
import { words as id } from './id/words.ts';
import { words as ja } from './ja/words.ts';
import { words as zh } from './zh/words.ts';

/*
 * For whoever speaks to many: the background, which writes to customers and colleagues in their own language, the command line
 * and the tests. A page imports `load-catalogue.ts`.
 */
const ALL: Record<Language, () => Catalogue> = { en, fi, et, ja, zh, id };
for (const language of LANGUAGES) addCatalogue(language, ALL[language]);
