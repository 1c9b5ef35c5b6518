import { z } from '../model/z.ts';
import { inTab, message, nothing } from './define-message.ts';

/** Where somebody is insulted (U10). */
export const SHIELD_MESSAGES = {
  /** The record of what was said, made anew from the page. Nothing of it is kept here. `count`: messages with insults. */
  'shield.evidence': message(['panel'], inTab, z.object({ name: z.string(), text: z.string(), count: z.number() })),
  /** The record was given out as a file: the fact, and no words. */
  'shield.saved': message(['panel'], z.object({ tabId: z.number(), count: z.number().check(z.minimum(1)) }), nothing),
} as const;
