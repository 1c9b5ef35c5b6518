import { CHANNELS } from '../model/kinds.ts';
import { keepingSchema } from '../model/process-policy.ts';
import { SHORT_TEXT } from '../model/text-limits.ts';
import { instant, maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

const whom = z.object({ persons: z.array(z.string()), tickets: z.array(z.string()), words: z.array(z.string()) });
const kept = z.array(z.object({ kind: z.string(), count: z.number(), why: z.string() }));
const heldText = z.object({
  id: z.string(),
  /** What kind of text it is, in words. */
  kind: z.string(),
  at: instant(),
  text: z.string(),
  /** What people call the case it stands in. */
  caseRef: maybe(z.string()),
});
export type HeldText = z.infer<typeof heldText>;

const foundPerson = z.object({
  whom,
  names: z.array(z.string()),
  tickets: z.array(z.object({ key: z.string(), subject: z.string() })),
  items: z.number(),
  cases: z.number(),
  openCases: z.number(),
});
export type FoundPerson = z.infer<typeof foundPerson>;

/** What is held about people, and for how long (R145). */
export const PRIVACY_MESSAGES = {
  'privacy.get': message(
    ['page'],
    nothing,
    z.object({
      keeping: keepingSchema,
      /** What goes next, rule by rule: when the first, and how many within thirty days. */
      next: z.array(z.object({ why: z.string(), on: instant(), soon: z.number(), all: z.number() })),
      erasures: z.array(
        z.object({
          id: z.string(),
          at: instant(),
          by: z.string(),
          items: z.number(),
          kept,
          /** Why what was on hold was erased, too, where a manager said so. */
          override: maybe(z.string()),
        }),
      ),
      /** Cases of which nothing is erased. */
      holds: z.array(z.object({ id: z.string(), ref: z.string(), by: z.string(), at: instant(), reason: z.string() })),
    }),
  ),
  /** By name, address or ticket key. */
  'privacy.find': message(
    ['page'],
    z.object({ query: z.string().check(z.trim(), z.minLength(2), z.maxLength(300)) }),
    z.object({
      people: z.array(foundPerson),
      /** Of the team's own list, who is called so: they are edited there. */
      team: z.array(z.string()),
    }),
  ),
  'privacy.held': message(
    ['page'],
    z.object({ whom }),
    z.object({
      texts: z.array(heldText),
      /** Texts of other matters that name the person, for somebody to look at. */
      mentions: z.array(heldText),
      counts: z.record(z.string(), z.number()),
      openCases: z.array(z.string()),
      /** Cases on hold, and how many texts stay for that. */
      held: z.object({ cases: z.array(z.string()), texts: z.number() }),
      kept,
    }),
  ),
  /** `also`: mentions that are about the person after all. */
  'privacy.export': message(
    ['page'],
    z.object({ whom, also: z.array(z.string()), as: z.enum(['json', 'markdown']) }),
    z.object({ name: z.string(), text: z.string() }),
  ),
  'privacy.erase': message(
    ['page'],
    z.object({
      whom,
      also: z.array(z.string()),
      /** Texts of open cases stay until those are closed. */
      keepOpen: z.boolean(),
      asked: maybe(z.enum(CHANNELS)),
      /** Why texts of cases on hold are erased, too. */
      override: maybe(z.string().check(z.trim(), z.minLength(1), z.maxLength(SHORT_TEXT))),
    }),
    z.object({ items: z.number(), copies: z.number(), kept }),
  ),
} as const;
