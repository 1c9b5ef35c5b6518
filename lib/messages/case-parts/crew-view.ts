import { CHANNELS } from '../../model/kinds.ts';
import { maybe, z } from '../../model/z.ts';

/** Who is in on a case: contacts on both sides (R42), who was told (R59), departments (R90). */
export const crewViewSchema = z.object({
  contacts: z.array(
    z.object({
      contact: z.string(),
      side: z.enum(['ours', 'theirs']),
      name: z.string(),
      position: maybe(z.string()),
      reach: maybe(z.string()),
    }),
  ),
  told: z.array(
    z.object({ event: z.string(), name: z.string(), channel: z.enum(CHANNELS), at: z.string(), by: z.string() }),
  ),
  /** Roles that are to be told, and were not yet; empty where this case needs nobody told. */
  expected: z.array(z.object({ role: z.string(), name: z.string() })),
  departments: z.array(
    z.object({
      ask: z.string(),
      name: z.string(),
      at: z.string(),
      note: maybe(z.string()),
      /** Their word that they know how urgent it is. */
      answeredAt: maybe(z.string()),
      answer: maybe(z.string()),
    }),
  ),
  /** Whom a department is, by default. */
  department: z.string(),
});
export type CrewView = z.infer<typeof crewViewSchema>;
