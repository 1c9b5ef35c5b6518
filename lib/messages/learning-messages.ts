import { LEVELS, SIGNAL_KINDS } from '../model/kinds.ts';
import { learnedKindSchema } from '../model/learned-signals.ts';
import { z } from '../model/z.ts';
import { inTab, message, nothing } from './define-message.ts';
import { signalRulesSchema } from './desk-messages.ts';

/** Longer words are no example: what is kept of them is one line. */
export const MOST_MISSED_WORDS = 2000;

const level = z.enum(LEVELS);

/** What is taught about signals, and what a change of them would do. */
export const LEARNING_MESSAGES = {
  /** What a missed signal may be, the words that are selected in the page (empty where none are), and the most characters of them. */
  'panel.missed-form': message(
    ['panel'],
    inTab,
    z.object({ kinds: z.array(z.enum(SIGNAL_KINDS)), words: z.string(), most: z.number() }),
  ),
  /** Simmer heard nothing of this kind in these words of the customer's. */
  'panel.missed': message(
    ['panel'],
    z.object({
      tabId: z.number(),
      kind: z.enum(SIGNAL_KINDS),
      words: z.string().check(z.regex(/\S/), z.maxLength(MOST_MISSED_WORDS)),
    }),
    nothing,
  ),
  'signals.learned': message(['page'], nothing, z.object({ kinds: z.array(learnedKindSchema) })),
  /** What rules that are not saved would change on tickets seen here and on the kept examples. */
  'signals.preview': message(
    ['page'],
    z.object({ rules: signalRulesSchema }),
    z.object({
      seen: z.object({
        /** Tickets that were looked at, and those of which too little is kept. */
        total: z.number(),
        left: z.number(),
        /** An estimate: of a ticket its kinds and its score are kept, not its words. The hottest first, at most 50. */
        changed: z.array(z.object({ key: z.string(), subject: z.string(), before: level, after: level })),
        more: z.number(),
      }),
      examples: z.object({
        total: z.number(),
        /** Words that are no longer kept, or that never were any. */
        left: z.number(),
        changed: z.array(
          z.object({
            id: z.string(),
            kind: z.enum(SIGNAL_KINDS),
            what: z.enum(['disagreed', 'missed']),
            words: z.string(),
            /** Whether the kind is heard in the words, and the level they alone would have. */
            before: z.object({ heard: z.boolean(), level }),
            after: z.object({ heard: z.boolean(), level }),
          }),
        ),
      }),
    }),
  ),
} as const;
