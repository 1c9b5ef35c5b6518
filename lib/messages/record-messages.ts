import { FINDING_KINDS } from '../model/chain.ts';
import { instant, maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

/** What was found in the record of one device, all of a kind together. */
const recordLine = z.object({
  kind: z.enum(FINDING_KINDS),
  device: z.string(),
  /** Who spoke from there, as the team calls them. */
  name: z.string(),
  count: z.number(),
  /** The latest event it is about, and when that was said. */
  event: z.string(),
  at: instant(),
});
export type RecordLine = z.infer<typeof recordLine>;

const recordView = z.object({ checkedAt: maybe(instant()), lines: z.array(recordLine) });
export type RecordView = z.infer<typeof recordView>;

/** Whether the team's record is as it was written (issue: audit trail). */
export const RECORD_MESSAGES = {
  'record.get': message(['page'], nothing, recordView),
  /** Checks all of it anew. */
  'record.check': message(['page'], nothing, recordView),
  /** All findings as a text to keep: no name of a customer and no text is in it. */
  'record.export': message(['page'], nothing, z.object({ text: z.string() })),
} as const;
