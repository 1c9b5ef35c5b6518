import { LEVELS, SIGNAL_KINDS } from '../model/kinds.ts';
import { FRAMEWORKS, LANGUAGE_TAG } from '../model/policy.ts';
import { REJECTION_REASONS } from '../model/script-review.ts';
import { NAME_TEXT, SCRIPT_TEXT } from '../model/text-limits.ts';
import { maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';
import { panelStateSchema } from './panel-state.ts';

const done = z.object({ by: z.string(), at: z.string() });
const words = {
  title: z.string(),
  text: z.string(),
  signals: z.array(z.enum(SIGNAL_KINDS)),
  levels: z.array(z.enum(LEVELS)),
  framework: z.nullable(z.enum(FRAMEWORKS)),
};

/** A script in one language, as the list shows it: the version that is suggested. */
export const scriptLineSchema = z.object({
  id: z.string(),
  language: z.string(),
  ...words,
  state: z.enum(['draft', 'approved', 'retired']),
  origin: z.enum(['shipped', 'policy', 'team']),
  /** How many versions there are, and which of them this is, from 1. */
  versions: z.number(),
  version: z.number(),
  /** A newer version waits for a coach. */
  isWaiting: z.boolean(),
  /** Two people wrote at once, and nobody put their texts together yet. */
  isParted: z.boolean(),
  changed: z.nullable(done),
  approved: z.nullable(done),
  /** The newest versions: what somebody who writes has seen. */
  heads: z.array(z.string()),
  /** The version that is suggested, for approving it as it is. */
  event: z.nullable(z.string()),
  hash: z.string(),
});
export type ScriptLine = z.infer<typeof scriptLineSchema>;

/** One version, with what it changed from the one it was made from. */
export const scriptVersionSchema = z.object({
  /** Null for the text as shipped, or of the policy. */
  event: z.nullable(z.string()),
  number: z.number(),
  ...words,
  hash: z.string(),
  changed: z.nullable(done),
  approved: z.nullable(done),
  isInForce: z.boolean(),
  /** One of several newest ones that nobody put together. */
  isHead: z.boolean(),
  /** Against the version before it, by its number; null for the first. */
  since: z.nullable(
    z.object({
      number: z.number(),
      title: z.nullable(z.string()),
      text: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
    }),
  ),
});
export type ScriptVersionView = z.infer<typeof scriptVersionSchema>;

/** What a person writes. */
export const scriptDraftSchema = z.object({
  language: z.string().check(z.regex(LANGUAGE_TAG, 'expected a language tag such as fi')),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(NAME_TEXT)),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(SCRIPT_TEXT)),
  signals: z.array(z.enum(SIGNAL_KINDS)),
  levels: z.array(z.enum(LEVELS)),
  framework: z.nullable(z.enum(FRAMEWORKS)),
});
export type ScriptDraft = z.infer<typeof scriptDraftSchema>;

const which = { id: z.string(), language: z.string() };

/** The team's scripts (issue 8, item 7; R128). */
export const SCRIPT_MESSAGES = {
  'scripts.list': message(
    ['page'],
    nothing,
    z.object({
      scripts: z.array(scriptLineSchema),
      /** Whether the reader may say what a coach says. */
      isCoach: z.boolean(),
    }),
  ),
  'scripts.history': message(['page'], z.object(which), z.object({ versions: z.array(scriptVersionSchema) })),
  /** As an agent would get it, on a sample ticket; and what stays to be filled in. */
  'scripts.preview': message(
    ['page'],
    z.object({ text: z.string(), language: z.string() }),
    z.object({ text: z.string(), gaps: z.array(z.string()), unknown: z.array(z.string()), isUnbalanced: z.boolean() }),
  ),
  /** A new version; a new script where there is no id. `heads`: the newest versions as the writer saw them. */
  'scripts.save': message(
    ['page'],
    z.object({ id: maybe(z.string()), heads: z.array(z.string()), draft: scriptDraftSchema }),
    z.object({ id: z.string(), language: z.string() }),
  ),
  /** Approves the version that the reader saw: by its event and by what it says. */
  'scripts.approve': message(
    ['page'],
    z.object({ ...which, version: z.nullable(z.string()), hash: z.string() }),
    nothing,
  ),
  'scripts.retire': message(['page'], z.object(which), nothing),
  'scripts.export': message(['page'], nothing, z.object({ text: z.string() })),
  'scripts.import': message(
    ['page'],
    z.object({ name: z.string(), text: z.string() }),
    z.object({
      added: z.number(),
      changed: z.number(),
      same: z.number(),
      refused: z.array(z.object({ at: z.string(), message: z.string() })),
    }),
  ),
  /** Waved away on the ticket in front, and why: another comes in its place. */
  'panel.wave-script': message(
    ['panel'],
    z.object({ tabId: z.number(), script: z.string(), language: z.string(), reason: z.enum(REJECTION_REASONS) }),
    panelStateSchema,
  ),
} as const;
