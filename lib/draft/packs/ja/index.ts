import type { DraftPack } from '../../pack.ts';
import { avoid } from './avoid.ts';
import { conceded } from './conceded.ts';
import { reply } from './reply.ts';

export const ja: DraftPack = { avoid, conceded, reply };
