import { z } from '../../model/z.ts';
import { whoViewSchema } from './who.ts';

/** Somebody who can be named again as they were, and what they are called. */
export const namedWhoSchema = z.object({ who: whoViewSchema, name: z.string() });
export type NamedWho = z.infer<typeof namedWhoSchema>;
