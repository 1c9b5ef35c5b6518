import { draftMarkSchema } from '../model/draft.ts';
import { maybe, z } from '../model/z.ts';
import { insertResult, inTab, message, nothing } from './define-message.ts';

/** Longer drafts are cut: nobody answers a ticket with more. */
const LONGEST_DRAFT = 20_000;

const checked = z.object({
  /** none: no reply is being written that could be looked at · checked: it was, and `marks` is what there is to say. */
  state: z.enum(['none', 'checked']),
  /** Language of the draft, as a tag. */
  language: maybe(z.string()),
  marks: z.array(draftMarkSchema),
  /** How many marks there are beside those. */
  more: z.number(),
});
export type DraftChecked = z.infer<typeof checked>;

/**
 * A draft while it is written (U1). Its words are asked of the page when a panel wants to look at them, are in memory for that long, and
 * are kept nowhere.
 */
export const WRITING_MESSAGES = {
  // panel → background
  'writing.check': message(['panel'], inTab, checked),
  /** Puts a mark's rewrite in the place of its words, or at the caret where it has none. */
  'writing.use': message(
    ['panel'],
    z.object({
      tabId: z.number(),
      words: z.string().check(z.maxLength(LONGEST_DRAFT)),
      nth: z.number(),
      rewrite: z.string().check(z.minLength(1), z.maxLength(LONGEST_DRAFT)),
    }),
    insertResult,
  ),
  /** Waves a mark away: for this ticket, until the browser is closed; or for good, on this device. */
  'writing.away': message(
    ['panel'],
    z.object({ tabId: z.number(), rule: z.string(), scope: z.enum(['ticket', 'always']) }),
    checked,
  ),
  // background → all pages: what is written in this tab is another than before
  'writing.changed': message(['background'], inTab, nothing),
} as const;
