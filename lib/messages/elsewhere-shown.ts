import { SEVERITIES } from '../model/kinds.ts';
import { maybe, z } from '../model/z.ts';

/** An open case of the same customer on a ticket of another helpdesk (U4). */
export const elsewhereSchema = z.object({
  id: z.string(),
  ref: z.string(),
  site: z.string(),
  severity: z.enum(SEVERITIES),
  owner: z.string(),
  /** Its ticket, where its address is known here. */
  url: maybe(z.string()),
});
export type ElsewhereShown = z.infer<typeof elsewhereSchema>;
