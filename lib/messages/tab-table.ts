import type { z } from '../model/z.ts';
import { TAB_REQUESTS } from './content-parts.ts';
import type { Table } from './receive-by.ts';

const fromBackground = ([name, request]: [string, z.ZodMiniType]) => [name, { from: ['background'], request }];

/** What a content script hears: from the background alone. */
export const TAB_TABLE: Table = Object.fromEntries(Object.entries(TAB_REQUESTS).map((each) => fromBackground(each)));
