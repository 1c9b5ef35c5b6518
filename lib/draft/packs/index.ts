import type { DraftPack } from '../pack.ts';
import { en } from './en/index.ts';
import { et } from './et/index.ts';
import { fi } from './fi/index.ts';
import { id } from './id/index.ts';
import { ja } from './ja/index.ts';
import { zh } from './zh/index.ts';

/** Languages in which a draft can be looked at, by tag. */
export const DRAFT_PACKS: Readonly<Record<string, DraftPack>> = { en, fi, et, zh, id, ja };
