import { z } from '../../model/z.ts';
import { whoSchema } from './who.ts';

/** Somebody who can be named again as they were, and what they are called. */
export const namedWhoSchema = z.object({ who: whoSchema, name: z.string() });
export type NamedWho = z.infer<typeof namedWhoSchema>;
