import { DRILL_IDS, type DrillId, type Drills } from '../../../lib/coaching/drills/drill.ts';
import { en } from '../../../lib/coaching/drills/en.ts';
import { et } from '../../../lib/coaching/drills/et.ts';
import { fi } from '../../../lib/coaching/drills/fi.ts';
import { id } from '../../../lib/coaching/drills/id.ts';
import { ja } from '../../../lib/coaching/drills/ja.ts';
import { zh } from '../../../lib/coaching/drills/zh.ts';
import type { Moment } from '../context.ts';

const TEXTS: Record<string, Drills> = { en, fi, et, ja, zh, id };

/** The exercises in the reader's language. */
export const textsOf = ({ language }: Pick<Moment, 'language'>): Drills => TEXTS[language] ?? en;

/** The exercise that an id is of; undefined where this version has none. */
export const findDrill = (wanted: string): DrillId | undefined => DRILL_IDS.find((one) => one === wanted);
