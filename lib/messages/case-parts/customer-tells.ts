import { CONTACT_ABOUT } from '../../model/events/received-events.ts';
import { CHANNELS } from '../../model/kinds.ts';
import { maybe, z } from '../../model/z.ts';

const words = () => z.string().check(z.trim(), z.minLength(1), z.maxLength(4000));
/** The three parts of an update: all of them, or it is none (R63). */
export const updateParts = z.object({ process: words(), impact: words(), sla: words() });

/** What a text tells the customer of a case once it is sent: it counts only when a person says that it was. */
export const tellsSchema = z.object({
  case: z.string(),
  channel: z.enum(CHANNELS),
  about: z.array(z.enum(CONTACT_ABOUT)),
  parts: maybe(updateParts),
});
export type Tells = z.infer<typeof tellsSchema>;
