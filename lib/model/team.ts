import { PROBLEM_CODES } from './problem.ts';
import { instant, z } from './z.ts';

/** What of the vault may leave this browser, field by field, decided when an item is made. */
export const leavesSchema = z.strictObject({
  /** Customers' words, masked and at most 160 characters of them. */
  quotes: z.boolean(),
  /** Names of customers and colleagues, and how the ticket is called. */
  names: z.boolean(),
  /** What colleagues wrote: summaries, notes, findings, answers. */
  texts: z.boolean(),
});
export type Leaves = z.infer<typeof leavesSchema>;
export const DEFAULT_LEAVES: Leaves = { quotes: true, names: true, texts: true };

/** What may leave by both of two choices. */
export const stricter = (one: Leaves, other: Leaves): Leaves => ({
  quotes: one.quotes && other.quotes,
  names: one.names && other.names,
  texts: one.texts && other.texts,
});

/** The team this browser has joined: kept in `meta` under `team`. Missing means alone. */
export const teamSchema = z.object({
  /** Origin and path of the server, without a slash at the end and without credentials. */
  server: z.string().check(z.regex(/^https?:\/\/[^/?#@\s]+(\/[^?#@\s]*[^/?#@\s])?$/)),
  /** The team's database. */
  name: z.string().check(z.minLength(1)),
  /** The database of the closed circle; null where this person is not in it. */
  closed: z.nullable(z.string()),
  /** Who this is to the server. */
  user: z.string().check(z.minLength(1)),
  roles: z.array(z.string()),
  joinedAt: instant(),
  /** The team's key of hashes that stand for customers, in hex; null until it came from the team's database. */
  key: z.nullable(z.string()),
  /** What this person lets leave; the team may let less (policy, `leaves`). */
  leaves: leavesSchema,
  /** When the team began this database, where it moved here from another: what was closed before stays there. */
  movedAt: z.optional(instant()),
});
export type Team = z.infer<typeof teamSchema>;

/** The document by which the team's key is fetched: an item of this id, in the team's database. */
export const TEAM_KEY_ID = 'team-key';

/** How somebody proves who they are. Never in storage.local, never in an answer to a page. */
export const teamAuthSchema = z.union([
  z.object({ kind: z.literal('basic'), user: z.string(), password: z.string() }),
  z.object({ kind: z.literal('jwt'), token: z.string() }),
]);
export type TeamAuth = z.infer<typeof teamAuthSchema>;
/** Kept in `secrets` under `team`. */
export const teamSecretSchema = z.object({ url: z.string(), auth: teamAuthSchema });
export type TeamSecret = z.infer<typeof teamSecretSchema>;

export const SYNC_STATES = ['alone', 'synced', 'syncing', 'waiting', 'offline', 'refused', 'signed-out'] as const;

const progress = () => z.nullable(z.tuple([z.number(), z.number()]));
const problem = () =>
  z.nullable(
    z.object({
      code: z.enum(PROBLEM_CODES),
      params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
    }),
  );

/** Where the syncing stands: kept in `meta` under `sync`. Fields by database have the database's name as key. */
export const syncStateSchema = z.object({
  state: z.enum(SYNC_STATES),
  /** Entries that still have to reach the server; those it refused are not among them. */
  waiting: z.number(),
  since: z.record(z.string(), z.union([z.string(), z.number()])),
  /** What the server's database was known by, so that one that was made anew or restored is noticed. */
  server: z.record(z.string(), z.string()),
  offlineSince: z.nullable(instant()),
  problem: problem(),
  /** Done and all, in documents, while there is much to do. */
  progress: z.object({ up: progress(), down: progress() }),
  /** How far this computer's clock is behind the server's, in seconds; negative where it is ahead. */
  clockOff: z.number(),
  /** The last 50 that the server refused for good, newest last. */
  refused: z.array(z.object({ id: z.string(), reason: z.string() })),
  lastAt: z.nullable(instant()),
  /** Until when nothing is tried by itself. */
  nextAt: z.nullable(instant()),
  /** Tries that failed since the last one that did not. */
  failures: z.number(),
  /** True where `nextAt` is the server's own wish, which a click does not override. */
  asked: z.boolean(),
  /** Databases whose first download is under way, and how far it came: what matters comes before the history. */
  first: z.record(z.string(), z.string()),
  /** Databases that lost something: the key up to which it was looked for what is to be given back. */
  refill: z.record(z.string(), z.string()),
  /** Documents in one request up and down: halved where the network or the server does not take that many. */
  batch: z.object({ up: z.number(), down: z.number() }),
  /** Whether the server takes compressed requests. */
  gzip: z.boolean(),
});
export type SyncState = z.infer<typeof syncStateSchema>;

/** The state of a browser that is in no team. */
export const ALONE: SyncState = {
  state: 'alone',
  waiting: 0,
  since: {},
  server: {},
  offlineSince: null,
  problem: null,
  progress: { up: null, down: null },
  clockOff: 0,
  refused: [],
  lastAt: null,
  nextAt: null,
  failures: 0,
  asked: false,
  first: {},
  refill: {},
  batch: { up: 500, down: 1000 },
  gzip: true,
};

/** One run, as the page of the last 50 shows it. Kept in `meta` under `sync-runs`, newest last. */
export const syncRunSchema = z.object({
  at: instant(),
  /** Milliseconds it took. */
  ms: z.number(),
  /** Documents sent and received. */
  up: z.number(),
  down: z.number(),
  requests: z.number(),
  bytesUp: z.number(),
  bytesDown: z.number(),
  outcome: z.enum(SYNC_STATES),
  problem: problem(),
});
export type SyncRun = z.infer<typeof syncRunSchema>;
