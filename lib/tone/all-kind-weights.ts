import type { KindWeights } from './kind-weights.ts';
import { classes } from './kinds/classes.ts';
import { de } from './kinds/de.ts';
import { en } from './kinds/en.ts';
import { es } from './kinds/es.ts';
import { et } from './kinds/et.ts';
import { fi } from './kinds/fi.ts';
import { fr } from './kinds/fr.ts';
import { id } from './kinds/id.ts';
import { ja } from './kinds/ja.ts';
import { pt } from './kinds/pt.ts';
import { sv } from './kinds/sv.ts';
import { zh } from './kinds/zh.ts';

/** The kind model of every language that has one. */
export const KIND_WEIGHTS: Readonly<Record<string, KindWeights>> = { de, en, es, et, fi, fr, id, ja, pt, sv, zh };

/** Of all languages: the kinds by the classes of words alone. */
export const CLASS_WEIGHTS: KindWeights = classes;
