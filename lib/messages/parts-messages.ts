import { policySchema } from '../model/policy.ts';
import { instant, maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

/** Parts of the policy that have an editor of their own. */
export const EDITED_PARTS = [
  'calendars',
  'slas',
  'matrix',
  'ladders',
  'destinations',
  'roles',
  'people',
  'accounts',
  'steps',
  'cadence',
  'light',
  'survey',
  'keeping',
  'sponsorship',
  'risks',
  'reasons',
  'review',
  'alerts',
  'draft',
  'leaves',
  'sites',
] as const;
export type EditedPart = (typeof EDITED_PARTS)[number];

const parts = policySchema;
const partNames = z.array(z.enum(EDITED_PARTS)).check(z.minLength(1));

/** One thing wrong with what is to be saved, at a place such as `matrix.3.to.role`. */
const partError = z.object({ path: z.string(), message: z.string() });
export type PartError = z.infer<typeof partError>;

/** What a screen of the settings had in hand when it was last touched. */
const draft = z.object({ value: z.unknown(), base: z.string(), at: instant() });

/** From the editors of parts of the policy to the background. */
export const PARTS_MESSAGES = {
  /** The parts as they are in force, and which of them the team decided itself. */
  'parts.get': message(
    ['page'],
    z.object({ parts: partNames }),
    z.object({ values: parts, given: z.array(z.enum(EDITED_PARTS)), version: z.string() }),
  ),
  /** Saves the parts that are given; `reset` names those that follow the shipped defaults again. */
  'parts.set': message(
    ['page'],
    z.object({ values: z.unknown(), reset: z.optional(partNames), version: z.string() }),
    z.object({ saved: z.boolean(), version: z.string(), errors: z.array(partError) }),
  ),
  'draft.get': message(['page'], z.object({ screen: z.string() }), z.object({ draft: maybe(draft) })),
  /** Keeps unsaved work, so that it survives a crash; null forgets it. */
  'draft.set': message(
    ['page'],
    z.object({ screen: z.string(), draft: z.nullable(z.object({ value: z.unknown(), base: z.string() })) }),
    nothing,
  ),
} as const;
