import { METRICS, PRIORITIES } from '../../model/kinds.ts';
import { instant, maybe, z } from '../../model/z.ts';

/** The three of step 1 as a page shows them: what was confirmed, and what the page or the clocks say already (R56–R58). */
export const weighingViewSchema = z.object({
  priority: maybe(z.enum(PRIORITIES)),
  urgency: maybe(z.enum(PRIORITIES)),
  sla: maybe(z.object({ metric: maybe(z.enum(METRICS)), dueAt: maybe(instant()) })),
  /** What to propose, where nobody confirmed anything yet. */
  proposed: z.object({
    priority: maybe(z.enum(PRIORITIES)),
    urgency: z.enum(PRIORITIES),
    sla: maybe(z.object({ metric: z.enum(METRICS), dueAt: instant() })),
  }),
});
export type WeighingView = z.infer<typeof weighingViewSchema>;
