import { instant, maybe, z } from '../../model/z.ts';

/** Other customers as a page shows them (R67). */
export const othersViewSchema = z.object({
  answer: maybe(
    z.object({
      answer: z.enum(['yes', 'no', 'unknown']),
      note: maybe(z.string()),
      by: z.string(),
      at: instant(),
    }),
  ),
});
export type OthersView = z.infer<typeof othersViewSchema>;
