import { FEATURES } from '../model/managed.ts';
import { z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

/** What the organisation set through the browser; null where it says nothing. */
export const managedShownSchema = z.object({
  team: z.nullable(z.object({ server: z.string(), database: z.string() })),
  language: z.nullable(z.string()),
  firstRun: z.nullable(z.boolean()),
  off: z.array(z.enum(FEATURES)),
  sites: z.nullable(z.array(z.string())),
  destinations: z.nullable(z.array(z.string())),
  /** Parts of the policy. */
  parts: z.array(z.string()),
  /** Another when they set the policy anew, whichever parts it has. */
  stamp: z.string(),
  /** Settings of the person that it holds. */
  locked: z.array(z.string()),
  /** What could not be read, by its key; the rest holds. */
  faults: z.array(z.object({ key: z.string(), message: z.string() })),
});
export type ManagedShown = z.infer<typeof managedShownSchema>;

/** Between the settings and the background about what an organisation set, and the text for whoever looks after a browser. */
export const MANAGED_MESSAGES = {
  'managed.get': message(['page'], nothing, managedShownSchema),
  /** How Simmer is doing here: counts, codes and names of its own parts, of nobody and with nobody's words. */
  'diagnostics.get': message(['page'], nothing, z.object({ text: z.string() })),
} as const;
