import { CONCESSION_KINDS } from '../../model/events/post-mortem-events.ts';
import { money } from '../../model/events/shared.ts';
import { instant, maybe, z } from '../../model/z.ts';
import { namedWhoSchema } from './named-who.ts';

/** A concession as a page shows it (R80). */
export const concessionViewSchema = z.object({
  id: z.string(),
  kind: z.enum(CONCESSION_KINDS),
  /** What may be offered once it is approved: as approved, else as asked for. */
  money: maybe(money),
  what: maybe(z.string()),
  approver: namedWhoSchema,
  state: z.enum(['waiting', 'approved', 'declined']),
  decided: maybe(
    z.object({
      by: z.string(),
      at: instant(),
      note: maybe(z.string()),
      /** True where whoever decided is not who decides on it, by the team's list. */
      isByOther: z.optional(z.boolean()),
    }),
  ),
  told: maybe(instant()),
  /** Whether the reader may decide on it, rather than record what somebody else decided. */
  mayDecide: z.boolean(),
});
export type ConcessionView = z.infer<typeof concessionViewSchema>;

export const concessionsViewSchema = z.object({
  list: z.array(concessionViewSchema),
  /** Who is asked where nobody else is named: the role that grants concessions here (R80). */
  approver: maybe(namedWhoSchema),
});
export type ConcessionsView = z.infer<typeof concessionsViewSchema>;
