import { PART_KINDS, PART_STEPS } from '../model/person-part.ts';
import { maybe, z } from '../model/z.ts';

/** What the reader is to a case, and the one next step in it (R50), with names and texts filled in. */
export const rolePartSchema = z.object({
  as: z.enum(PART_KINDS),
  next: z.enum(PART_STEPS),
  /** By when, or until when. */
  at: maybe(z.string()),
  /** A day, such as 2026-12-06. */
  on: maybe(z.string()),
  item: maybe(z.string()),
  who: maybe(z.string()),
});
export type RolePart = z.infer<typeof rolePartSchema>;
