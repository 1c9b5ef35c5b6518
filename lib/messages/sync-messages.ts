import { teamAuthSchema as auth, leavesSchema as leaves, SYNC_STATES, syncRunSchema } from '../model/team.ts';
import { instant, maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';
import { problemSchema } from './problem-schema.ts';

/** Done and all of them; null where nothing of it is under way. */
const progress = z.nullable(z.tuple([z.number(), z.number()]));

/** How this browser stands with the team's database, in as few words as a panel has room for. */
export const syncLineSchema = z.object({
  state: z.enum(SYNC_STATES),
  /** Records that still have to leave. */
  waiting: z.number(),
  offlineSince: maybe(instant()),
  problem: maybe(problemSchema),
  progress: z.object({ up: progress, down: progress }),
  /** Parts of the policy of which two versions stand beside each other; empty for whoever may not settle it. */
  minds: z.array(z.string()),
  /** Where the team goes on, where a manager moved it and this browser has not gone along yet. */
  moved: maybe(z.object({ server: z.string(), team: z.string(), by: z.string(), at: instant() })),
});
export type SyncLine = z.infer<typeof syncLineSchema>;

/** Where a team's log is: a server without credentials, and the name of the database. */
const place = { server: z.string(), name: z.string() };

/** What somebody is in a team; each may do what the ones before it may. */
export const TEAM_RANKS = ['member', 'coach', 'manager', 'administrator'] as const;
export type TeamRank = (typeof TEAM_RANKS)[number];

const coded = z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });
export type Coded = z.infer<typeof coded>;

/** One record that the server refused: what it is, of which case, and when it was said. */
const refusedSchema = z.object({
  id: z.string(),
  reason: z.string(),
  /** `event-<family>`, the kind of a text, `sighting`; null where it is not here any more. */
  what: z.nullable(z.string()),
  /** The case as people call it, and its id. */
  case: z.nullable(z.object({ id: z.string(), ref: z.string() })),
  at: z.nullable(z.string()),
});
export type RefusedLine = z.infer<typeof refusedSchema>;

const leftCount = z.object({ left: z.number(), here: z.number() });

export const syncPageSchema = z.object({
  team: z.nullable(
    z.object({
      ...place,
      closed: z.nullable(z.string()),
      user: z.string(),
      roles: z.array(z.string()),
      joinedAt: instant(),
      leaves,
      /** Match pattern of the server, whether it may be asked, and whether it was allowed for this alone. */
      origin: z.string(),
      isAllowed: z.boolean(),
      onlyHere: z.boolean(),
    }),
  ),
  line: syncLineSchema,
  lastAt: maybe(instant()),
  nextAt: maybe(instant()),
  /** Seconds by which this computer's clock is behind the server's; negative where it is ahead. */
  clockOff: z.number(),
  refused: z.array(refusedSchema),
  /** Parts of the policy whose version of this browser the team did not take: it holds here alone. */
  onlyHere: z.array(z.object({ part: z.string(), reason: z.string(), mine: z.string() })),
  /** What the team lets leave, whether this person may change that, and how much left or stays, by choice. */
  teamLeaves: leaves,
  isManager: z.boolean(),
  counts: z.object({ quotes: leftCount, names: leftCount, texts: leftCount }),
  runs: z.array(syncRunSchema),
  /** The invitation for colleagues: no password is in it. */
  link: maybe(z.string()),
  /** Who of the team's list the signed-in name is; null where the list has nobody of that name. */
  listedAs: maybe(z.string()),
});
export type SyncPage = z.infer<typeof syncPageSchema>;

/** One kind of what would leave, with how many there are and a few of this person's own. */
const leavingKind = z.object({
  kind: z.string(),
  group: z.enum(['record', 'quotes', 'names', 'texts']),
  count: z.number(),
  examples: z.array(z.string()),
});
export type LeavingKind = z.infer<typeof leavingKind>;

/** One row or field of which versions differ: what each says, in order of the versions; null where it has none. */
const mindsRow = z.object({
  id: z.string(),
  /** What the team calls it. */
  title: z.string(),
  values: z.array(z.unknown()),
  /** The version that is offered at first: the only one that changed it, else the one in force. */
  pick: z.number(),
});

/** A part of the policy that two people changed at once. */
export const mindsPartSchema = z.object({
  part: z.string(),
  versions: z.array(z.object({ id: z.string(), by: z.string(), at: instant(), isReset: z.boolean() })),
  /** Null where the part can only be taken as a whole. */
  rows: z.nullable(z.array(mindsRow)),
  /** The whole part as each version has it. */
  wholes: z.array(z.string()),
});
export type MindsPart = z.infer<typeof mindsPartSchema>;

/** Between the pages and the background about the team's database, and about a policy of two minds. */
export const SYNC_MESSAGES = {
  'sync.get': message(['panel', 'page'], nothing, syncLineSchema),
  /** Waits for news of the team, at most 25 seconds; asked again for as long as somebody looks. */
  'sync.watch': message(['panel', 'page'], nothing, z.object({ again: z.boolean() })),
  'sync.now': message(['panel', 'page'], nothing, syncLineSchema),
  'sync.page': message(['page'], nothing, syncPageSchema),
  /** The host that permission is being asked for is no site to be read; null once nothing comes of it. */
  'sync.pending': message(['page'], z.object({ server: z.nullable(z.string()) }), nothing),
  /** Where the team is, by a link that somebody was sent; null for anything else. */
  'sync.link': message(
    ['page'],
    z.object({ text: z.string().check(z.maxLength(5000)) }),
    z.object({ invitation: z.nullable(z.object({ server: z.string(), team: z.string() })) }),
  ),
  /** Whether the team can be joined, and as whom. Nothing leaves but the name and the password or token. */
  'sync.check': message(
    ['page'],
    z.object({ ...place, auth }),
    z.object({
      user: z.string(),
      roles: z.array(z.string()),
      records: z.number(),
      hasClosed: z.boolean(),
      /** What the team lets leave at most. */
      teamLeaves: leaves,
    }),
  ),
  'sync.preview': message(['page'], nothing, z.object({ kinds: z.array(leavingKind) })),
  'sync.join': message(['page'], z.object({ ...place, auth, leaves, onlyHere: z.boolean() }), syncPageSchema),
  'sync.sign-in': message(['page'], z.object({ auth }), syncPageSchema),
  /** What this person lets leave from now on. @returns how many that waited stay here now */
  'sync.leaves': message(['page'], z.object({ leaves }), z.object({ stayed: z.number(), page: syncPageSchema })),
  /** Has refused records sent once more, or leaves them here without another word. */
  'sync.refused': message(
    ['page'],
    z.object({ ids: z.array(z.string()), how: z.enum(['retry', 'keep']) }),
    syncPageSchema,
  ),
  /** Takes back this browser's own version of a part of the policy, which the team did not take. */
  'sync.take-teams': message(['page'], z.object({ part: z.string() }), syncPageSchema),
  /** Moves the team to another database that was set up for it; without `auth` as one is signed in now. */
  'sync.move': message(['page'], z.object({ ...place, auth: z.nullable(auth), onlyHere: z.boolean() }), syncPageSchema),
  /** Goes along where a manager moved it. */
  'sync.follow': message(['page'], z.object({ auth: z.nullable(auth), onlyHere: z.boolean() }), syncPageSchema),
  'sync.leave': message(['page'], z.object({ wipe: z.boolean() }), syncPageSchema),
  /** Sets a team's databases up with the server's administrator, who is used for this once and kept nowhere. */
  'sync.setup': message(
    ['page'],
    z.object({
      ...place,
      admin: z.object({ name: z.string(), password: z.string() }),
      /** True where it is to take the place of the database this browser is in: people and key go along. */
      isNext: z.boolean(),
      users: z.array(
        z.object({ name: z.string(), password: z.string(), rank: z.enum(TEAM_RANKS), closed: z.boolean() }),
      ),
    }),
    z.object({
      link: maybe(z.string()),
      /** Why it came to a halt, and what else the administrator should know: codes of words, with what they name. */
      problem: maybe(coded),
      advice: z.array(coded),
    }),
  ),
  'minds.get': message(['page'], nothing, z.object({ parts: z.array(mindsPartSchema) })),
  /** Makes one version of several: `picks` names a version for each row that differs, `whole` one for the whole part. */
  'minds.settle': message(
    ['page'],
    z.object({
      part: z.string(),
      versions: z.array(z.string()),
      whole: z.nullable(z.number()),
      picks: z.record(z.string(), z.number()),
    }),
    z.object({ saved: z.boolean(), errors: z.array(z.object({ path: z.string(), message: z.string() })) }),
  ),
} as const;
