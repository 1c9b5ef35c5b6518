import { maybe, z } from '../../model/z.ts';

/** The article of a case as a page shows it (R131). */
export const knowledgeViewSchema = z.object({
  article: maybe(z.object({ id: z.string(), title: z.string() })),
  /** Why there is none. */
  reason: maybe(z.string()),
});
