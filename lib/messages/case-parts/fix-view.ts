import { METRICS, PRIORITIES } from '../../model/kinds.ts';
import { instant, maybe, z } from '../../model/z.ts';
import { whoViewSchema } from './who.ts';

const once = { by: z.string(), at: instant() };

/** The fix as a page shows it (R46, R64–R66, R88). */
export const fixViewSchema = z.object({
  /** Null while nobody is named. */
  owner: maybe(z.object({ name: z.string(), who: whoViewSchema })),
  /** True where the reader manages the fix; then `urgency` and `sla` are what they go by (R65). */
  isMine: z.boolean(),
  urgency: z.enum(PRIORITIES),
  sla: maybe(z.object({ metric: z.enum(METRICS), dueAt: instant() })),
  status: maybe(z.object({ ...once, text: z.string(), expectedAt: maybe(instant()) })),
  asked: maybe(z.object(once)),
  /** From when the fix owner may be asked again, and why not before; null where nothing stands in the way. The instant may have passed. */
  again: maybe(z.object({ at: instant(), why: z.enum(['interval', 'quiet']) })),
  quietUntil: maybe(instant()),
  understanding: maybe(z.string()),
  findings: maybe(z.string()),
});
export type FixView = z.infer<typeof fixViewSchema>;
