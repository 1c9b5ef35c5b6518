import { siteProfileSchema } from '../model/site-profile.ts';
import { instant, maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';
import { problemSchema } from './problem-schema.ts';

/** Whose message a person said one is. */
const example = z.object({ id: z.string(), role: z.enum(['customer', 'agent', 'note', 'system']) });
export type PointedExample = z.infer<typeof example>;

/** What a profile would read of the page in front. Shown in a page of ours, and kept nowhere. */
export const pointedSchema = z.object({
  /** The profile, with what the examples told of the roles. */
  profile: siteProfileSchema,
  problem: maybe(problemSchema),
  subject: maybe(z.string()),
  messages: z.array(
    z.object({
      id: z.string(),
      role: z.enum(['customer', 'agent', 'note', 'system', 'unknown']),
      author: maybe(z.string()),
      sentAt: maybe(instant()),
      /** What the page says of the time, where it proves none. */
      timeText: maybe(z.string()),
      text: z.string(),
      /** The page seems to mark it as a note, and nobody has said whether it is one. */
      maybeNote: z.boolean(),
    }),
  ),
  loaded: z.number(),
  total: z.number(),
  /** Pieces of the address that may name the ticket, and those that are taken to. */
  parts: z.array(z.object({ at: z.string(), value: z.string() })),
  chosen: z.array(z.string()),
  /** The order that the page's own times prove. */
  proved: maybe(z.enum(['oldest', 'newest'])),
  hasComposer: z.boolean(),
});
export type Pointed = z.infer<typeof pointedSchema>;

/** What is to be looked at: a profile, whose messages some are, and which pieces of the address name the ticket. */
export const pointedRequest = z.object({
  profile: siteProfileSchema,
  examples: z.array(example),
  chosen: maybe(z.array(z.string())),
});

/** Between the script with which a person points at a page, and the background. */
export const PICK_MESSAGES = {
  /** The words of its bar, by their names in the catalogue. */
  'pick.words': message(['content'], nothing, z.object({ words: z.record(z.string(), z.string()) })),
  'pick.done': message(['content'], z.object({ profile: siteProfileSchema, lost: z.array(z.string()) }), nothing),
  'tab.pointed': message(['background'], pointedRequest, pointedSchema),
  'tab.pick-end': message(['background'], nothing, nothing),
} as const;
