import { z } from '../../model/z.ts';
import { sponsorshipViewSchema } from './sponsorship-view.ts';
import { weighingViewSchema } from './weighing-view.ts';

/** What a page shows of each part of a case. */
export const casePartsSchema = z.object({
  weighing: z.optional(weighingViewSchema),
  sponsorship: z.optional(sponsorshipViewSchema),
});
export type CasePartsView = z.infer<typeof casePartsSchema>;
