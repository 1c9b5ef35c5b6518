import type { DeskPage } from './desk-page.ts';
import { gmail } from './gmail.ts';
import { GOLDEN_DESKS } from './golden.ts';
import { helpscout } from './helpscout.ts';
import { outlook } from './outlook.ts';

/** Pages of helpdesks and webmails that are tried through the extension, one after the other. */
export const ALL_DESKS: readonly DeskPage[] = [gmail, helpscout, outlook, ...GOLDEN_DESKS];
