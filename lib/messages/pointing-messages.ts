import { assessmentSchema } from '../model/assessment.ts';
import { siteProfileSchema } from '../model/site-profile.ts';
import { maybe, z } from '../model/z.ts';
import { inTab, message, nothing } from './define-message.ts';
import { pointedRequest, pointedSchema } from './pick-messages.ts';

/** Of sites that a person points out, and of a text that was selected anywhere: from our own pages to the background. */
export const POINTING_MESSAGES = {
  /** Starts pointing in a tab; the permission for its host is asked for by whoever sends this. */
  'pointing.start': message(['page'], inTab, nothing),
  /** What was pointed at in that tab, not saved yet. */
  'pointing.draft': message(
    ['page'],
    inTab,
    z.object({ profile: siteProfileSchema, lost: z.array(z.string()), origin: z.string(), language: z.string() }),
  ),
  'pointing.look': message(['page'], z.object({ ...inTab.shape, ...pointedRequest.shape }), pointedSchema),
  /** Keeps the profile, and reads the tab by it from now on. */
  'pointing.save': message(['page'], z.object({ tabId: z.number(), profile: siteProfileSchema }), nothing),
  'profiles.list': message(
    ['page'],
    nothing,
    z.object({ own: z.array(siteProfileSchema), team: z.array(siteProfileSchema), version: z.string() }),
  ),
  /** Takes in a profile as it stands in a file. */
  'profiles.import': message(
    ['page'],
    z.object({ text: z.string().check(z.maxLength(200_000)) }),
    z.object({ profile: siteProfileSchema }),
  ),
  'profiles.remove': message(['page'], z.object({ id: z.string() }), nothing),
  /** What is made of a text that was selected in a page, as a customer's message. Nothing of it is kept. */
  'selection.look': message(
    ['page'],
    z.object({ id: z.string() }),
    z.object({
      /** Null where it was looked at before: it is kept for one look. */
      text: maybe(z.string()),
      /** True where only the beginning was taken. */
      isCut: z.boolean(),
      isHeard: z.boolean(),
      assessment: maybe(assessmentSchema),
      language: z.string(),
    }),
  ),
} as const;
