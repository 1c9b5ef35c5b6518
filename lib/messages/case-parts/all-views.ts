import { z } from '../../model/z.ts';
import { concessionsViewSchema } from './concessions-view.ts';
import { crewViewSchema } from './crew-view.ts';
import { customerViewSchema } from './customer-view.ts';
import { fixViewSchema } from './fix-view.ts';
import { holdViewSchema } from './hold-view.ts';
import { impactViewSchema } from './impact-view.ts';
import { knowledgeViewSchema } from './knowledge-view.ts';
import { mortemViewSchema } from './mortem-view.ts';
import { othersViewSchema } from './others-view.ts';
import { outcomeViewSchema } from './outcome-view.ts';
import { risksViewSchema } from './risks-view.ts';
import { sponsorshipViewSchema } from './sponsorship-view.ts';
import { spreadViewSchema } from './spread-view.ts';
import { weighingViewSchema } from './weighing-view.ts';

/** What a page shows of each part of a case. */
export const casePartsSchema = z.object({
  concessions: z.optional(concessionsViewSchema),
  impact: z.optional(impactViewSchema),
  mortem: z.optional(mortemViewSchema),
  risks: z.optional(risksViewSchema),
  weighing: z.optional(weighingViewSchema),
  spread: z.optional(spreadViewSchema),
  knowledge: z.optional(knowledgeViewSchema),
  customer: z.optional(customerViewSchema),
  crew: z.optional(crewViewSchema),
  fix: z.optional(fixViewSchema),
  others: z.optional(othersViewSchema),
  outcome: z.optional(outcomeViewSchema),
  sponsorship: z.optional(sponsorshipViewSchema),
  hold: z.optional(holdViewSchema),
});
export type CasePartsView = z.infer<typeof casePartsSchema>;
