import { z } from '../model/z.ts';
import { inTab, message, nothing } from './define-message.ts';

/** Where somebody is insulted (U10). */
export const SHIELD_MESSAGES = {
  /** The record of what was said, made anew from the page. Nothing of it is kept here. `count`: messages with insults. */
  'shield.evidence': message(['panel'], inTab, z.object({ name: z.string(), text: z.string(), count: z.number() })),
  /** The record was given out as a file: the fact, and no words. */
  'shield.saved': message(['panel'], z.object({ tabId: z.number(), count: z.number().check(z.minimum(1)) }), nothing),
  /** Which texts hold insults, where they are to be folded; and whether this reader asked for them, of `about`, in this session. */
  'shield.look': message(
    ['panel', 'page'],
    z.object({ about: z.string(), texts: z.array(z.string()).check(z.maxLength(200)) }),
    z.object({ hurtful: z.array(z.boolean()), isShown: z.boolean() }),
  ),
  /** Shows the folded words of a case, or folds them again, for as long as the browser runs. */
  'shield.show': message(['panel', 'page'], z.object({ about: z.string(), isShown: z.boolean() }), nothing),
} as const;
