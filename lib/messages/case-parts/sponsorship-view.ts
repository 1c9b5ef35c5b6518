import { instant, maybe, z } from '../../model/z.ts';

/** Whether this case's customer may be proposed for the sponsorship programme, or was already (R112). */
export const sponsorshipViewSchema = z.object({
  canPropose: z.boolean(),
  proposed: maybe(z.object({ at: instant(), by: z.string() })),
});
export type SponsorshipView = z.infer<typeof sponsorshipViewSchema>;
