import { FIRST_STEPS } from '../model/first-run.ts';
import { instant, maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';
import { settingsSchema } from './desk-messages.ts';
import { replyPartsSchema } from './intake-messages.ts';
import { escalationDraftSchema, panelStateSchema } from './panel-state.ts';

const typed = z.string().check(z.maxLength(2000));

/** How far somebody is, and what they typed and did not finish. No password is among it. */
export const firstProgressSchema = z.object({
  step: z.enum(FIRST_STEPS),
  /** The address of a desk. */
  desk: typed,
  /** Where the team is. */
  server: typed,
  team: typed,
});
export type FirstProgress = z.infer<typeof firstProgressSchema>;

const sample = z.object({
  /** What the panel shows of it, as of a ticket in a tab that does not exist. */
  state: panelStateSchema,
  messages: z.array(
    z.object({ id: z.string(), by: z.enum(['customer', 'agent']), name: z.string(), text: z.string(), at: instant() }),
  ),
});
export type FirstSample = z.infer<typeof sample>;

/** The first steps after installing (R108), and what words mean (R10–R14). */
export const FIRST_MESSAGES = {
  'first.get': message(
    ['page'],
    nothing,
    z.object({
      progress: firstProgressSchema,
      settings: settingsSchema,
      language: z.string(),
      /** The keys that open and fold the panel, as the browser writes them. */
      shortcut: maybe(z.string()),
      /** Desks and mail services whose addresses are known; those of any address have none. */
      desks: z.array(z.object({ id: z.string(), name: z.string(), origins: z.array(z.string()) })),
    }),
  ),
  'first.keep': message(['page'], firstProgressSchema, nothing),
  /** A made-up ticket as the engine reads it. It is no sighting, is counted nowhere and kept nowhere. */
  'first.sample': message(['page'], nothing, sample),
  /** What Escalate proposes for it, and the reply beside it. */
  'first.draft': message(
    ['page'],
    nothing,
    z.object({
      draft: escalationDraftSchema,
      reply: z.object({ text: z.string(), language: z.string(), parts: replyPartsSchema }),
    }),
  ),
  /** Names that the team gives: of the items of each step's checklist, and of roles. */
  'help.names': message(
    ['page'],
    nothing,
    z.object({
      items: z.array(z.object({ id: z.string(), name: z.string() })),
      roles: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
} as const;
