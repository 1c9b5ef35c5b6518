import type { Script } from '../../model/policy.ts';
import { en } from './en.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { id } from './id.ts';
import { ja } from './ja.ts';
import { zh } from './zh.ts';

/**
 * The starting library of de-escalation texts (R128), the same ids in every language, none approved yet. A team's own scripts
 * replace one by the same id and language, or add to them.
 */
export const LIBRARY: readonly Script[] = [...en, ...fi, ...et, ...zh, ...id, ...ja];
