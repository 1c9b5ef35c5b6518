import { maybe, z } from '../../model/z.ts';

/** Foreseen risks as a page shows them (R99). */
export const risksViewSchema = z.object({
  list: z.array(
    z.object({
      id: z.string(),
      known: maybe(z.string()),
      name: z.string(),
      /** What is done against it, here or in every case; null where nothing is. */
      mitigation: maybe(z.string()),
    }),
  ),
  /** Of the team's list: likely by what was heard in this case, and not foreseen yet. */
  likely: z.array(z.object({ known: z.string(), name: z.string(), mitigation: maybe(z.string()) })),
});
export type RisksView = z.infer<typeof risksViewSchema>;
