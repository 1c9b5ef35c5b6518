import { z } from '../../model/z.ts';
import { crewViewSchema } from './crew-view.ts';
import { customerViewSchema } from './customer-view.ts';
import { fixViewSchema } from './fix-view.ts';
import { othersViewSchema } from './others-view.ts';
import { outcomeViewSchema } from './outcome-view.ts';
import { sponsorshipViewSchema } from './sponsorship-view.ts';
import { weighingViewSchema } from './weighing-view.ts';

/** What a page shows of each part of a case. */
export const casePartsSchema = z.object({
  weighing: z.optional(weighingViewSchema),
  customer: z.optional(customerViewSchema),
  crew: z.optional(crewViewSchema),
  fix: z.optional(fixViewSchema),
  others: z.optional(othersViewSchema),
  outcome: z.optional(outcomeViewSchema),
  sponsorship: z.optional(sponsorshipViewSchema),
});
export type CasePartsView = z.infer<typeof casePartsSchema>;
