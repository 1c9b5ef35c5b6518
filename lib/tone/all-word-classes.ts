import { de } from './classes/de.ts';
import { en } from './classes/en.ts';
import { es } from './classes/es.ts';
import { et } from './classes/et.ts';
import { fi } from './classes/fi.ts';
import { fr } from './classes/fr.ts';
import { id } from './classes/id.ts';
import { ja } from './classes/ja.ts';
import { pt } from './classes/pt.ts';
import { sv } from './classes/sv.ts';
import { zh } from './classes/zh.ts';

/** Classes of words of every language that has some. */
export const WORD_CLASSES: Readonly<Record<string, string>> = { de, en, es, et, fi, fr, id, ja, pt, sv, zh };
