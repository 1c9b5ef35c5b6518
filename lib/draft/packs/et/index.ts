import type { DraftPack } from '../../pack.ts';
import { avoid } from './avoid.ts';
import { conceded } from './conceded.ts';
import { reply } from './reply.ts';

export const et: DraftPack = { avoid, conceded, reply };
