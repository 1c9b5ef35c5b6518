import { maybe, z } from '../model/z.ts';
import { problemSchema } from './problem-schema.ts';

/** A list of the helpdesk that is open in a tab, and how far it was looked through. */
export const viewShownSchema = z.object({
  /** The helpdesk's own id of it. */
  id: z.string(),
  state: z.enum(['idle', 'reading', 'waiting', 'done', 'stopped']),
  /** Tickets of it that are known as they now stand, and how many it has; not known before it was looked at. */
  read: z.number(),
  total: maybe(z.number()),
  /** Of the tickets read, how many are at risk; and how many could not be read. */
  hot: z.number(),
  skipped: z.number(),
  /** While it waits: how long the helpdesk asked for. */
  seconds: maybe(z.number()),
  /** Why it stopped. */
  problem: maybe(problemSchema),
});
export type ViewShown = z.infer<typeof viewShownSchema>;
