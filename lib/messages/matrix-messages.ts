import { DESTINATION_KINDS } from '../model/destination.ts';
import { ladderSchema } from '../model/ladder.ts';
import { matrixRowSchema } from '../model/policy.ts';
import { replayLineSchema } from '../model/replay.ts';
import { ticketSchema } from '../model/ticket.ts';
import { instant, maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

const named = z.object({ id: z.string(), name: z.string() });

const parts = z.object({ matrix: z.array(matrixRowSchema), ladders: z.array(ladderSchema) });

/** The two parts as they stand in the editor: they may be wrong, and the answer then says where. */
const edited = z.object({ matrix: z.unknown(), ladders: z.unknown() });

const fault = z.object({ path: z.string(), message: z.string() });

/** What is compared of a ticket that came before, to find similar ones. */
const print = z.object({ key: z.string(), subject: z.string(), issue: maybe(z.string()), observedAt: instant() });

/** One version of the matrix or the ladders, and what it changed, by the names of what it is made of. */
const version = z.object({
  id: z.string(),
  part: z.enum(['matrix', 'ladders']),
  at: instant(),
  by: z.string(),
  /** True for the one that holds. */
  holds: z.boolean(),
  /** True where the part was given back to the shipped default. */
  isReset: z.boolean(),
  size: z.number(),
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.string()),
  isReordered: z.boolean(),
});
export type MatrixVersion = z.infer<typeof version>;

/** Most tickets that one answer of a replay takes in. */
export const MOST_REPLAYED_AT_ONCE = 100;

/** From the editor of the matrix to the background. */
export const MATRIX_MESSAGES = {
  /** What a row may name: roles, people, destinations that page, scripts, tiers, languages; and the shipped explanations. */
  'matrix.context': message(
    ['page'],
    nothing,
    z.object({
      roles: z.array(named),
      people: z.array(named),
      pagers: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(DESTINATION_KINDS) })),
      scripts: z.array(named),
      tiers: z.array(z.string()),
      /** Language tags in which customers are told something. */
      languages: z.array(z.string()),
      /** What the shipped row of an id says to the customer, by language tag. */
      explanations: z.record(z.string(), z.record(z.string(), z.string())),
    }),
  ),
  /** Who would be asked at this moment, or why nobody could be. */
  'matrix.duty': message(
    ['page'],
    z.object({ to: z.object({ role: z.string(), person: maybe(z.string()) }) }),
    z.object({
      person: maybe(z.string()),
      absent: maybe(z.string()),
      hole: maybe(z.enum(['no-people', 'nobody-there', 'not-covered'])),
      until: maybe(instant()),
    }),
  ),
  'matrix.templates': message(
    ['page'],
    nothing,
    z.object({
      shipped: parts,
      templates: z.array(z.object({ id: z.enum(['small-team', 'saas', 'regulated']), ...parts.shape })),
    }),
  ),
  /** The latest versions of both parts, newest first. */
  'matrix.history': message(['page'], nothing, z.object({ versions: z.array(version) })),
  /** What one version was; the shipped part where it was a reset. */
  'matrix.version': message(['page'], z.object({ id: z.string() }), z.partial(parts)),
  /** Runs the tickets that were seen last through today's matrix and the edited one. */
  'replay.seen': message(
    ['page'],
    z.object({ values: edited, most: z.int().check(z.gte(1), z.lte(1000)) }),
    z.object({
      errors: z.array(fault),
      lines: z.array(replayLineSchema),
      /** Tickets of before their facts were kept: they cannot be run. */
      left: z.number(),
    }),
  ),
  /** The same for tickets of a file, some at a time, in the order in which they were seen. */
  'replay.tickets': message(
    ['page'],
    z.object({
      values: edited,
      tickets: z.array(ticketSchema).check(z.maxLength(MOST_REPLAYED_AT_ONCE)),
      /** What the answer before gave to carry on. */
      carry: z.array(print),
    }),
    z.object({ errors: z.array(fault), lines: z.array(replayLineSchema), carry: z.array(print) }),
  ),
} as const;
