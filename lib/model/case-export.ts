import { eventSchema, vaultItemSchema } from './event.ts';
import { instant, z } from './z.ts';

/** The newest version of the file that this Simmer writes and reads. */
export const CASE_FILE_VERSION = 2;

/** The version before: nothing of promises. A case without any is still written in it, for older Simmers to read. */
export const CASE_FILE_PLAIN = 1;

/** A case as a file: its events with what its customers were promised (U2), and the texts they refer to; what is erased stays erased (R103). */
export const caseFileSchema = z.object({
  simmer: z.literal('case'),
  version: z.literal([CASE_FILE_PLAIN, CASE_FILE_VERSION]),
  exportedAt: instant(),
  /** The case's id, then those of cases that joined it. */
  cases: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  events: z.array(eventSchema).check(z.minLength(1)),
  items: z.array(vaultItemSchema),
  /** SHA-256 of the JSON of `[cases, events, items]`, in hex: tells a file that was cut off or changed on its way. */
  digest: z.string(),
});
export type CaseFile = z.infer<typeof caseFileSchema>;
