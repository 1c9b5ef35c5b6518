import type { ToneWeights } from './tone-weights.ts';
import { de } from './weights/de.ts';
import { en } from './weights/en.ts';
import { es } from './weights/es.ts';
import { et } from './weights/et.ts';
import { fi } from './weights/fi.ts';
import { fr } from './weights/fr.ts';
import { id } from './weights/id.ts';
import { ja } from './weights/ja.ts';
import { pt } from './weights/pt.ts';
import { sv } from './weights/sv.ts';
import { zh } from './weights/zh.ts';

/** The tone model of every language that has one. */
export const WEIGHTS: Readonly<Record<string, ToneWeights>> = { de, en, es, et, fi, fr, id, ja, pt, sv, zh };
