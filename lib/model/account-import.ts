import { accountSchema } from './policy.ts';
import { maybe, z } from './z.ts';

/** Columns of a list of customers. */
export const ACCOUNT_FIELDS = ['domain', 'name', 'tier', 'csm', 'ae', 'renewal'] as const;
export type AccountField = (typeof ACCOUNT_FIELDS)[number];

/** How `01/02/2027` is meant. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Which column holds what, by its place from 0. */
export const accountMappingSchema = z.partialRecord(z.enum(ACCOUNT_FIELDS), z.int());
export type AccountMapping = z.infer<typeof accountMappingSchema>;

/** What is wrong with a line: it has no domain, or none that could be one, or one that many customers share (gmail.com); it was there before; … */
const ACCOUNT_FAULTS = ['no-domain', 'bad-domain', 'shared-domain', 'twice', 'bad-date', 'quotes'] as const;
export type AccountFault = (typeof ACCOUNT_FAULTS)[number];

const badLine = z.object({ line: z.int(), fault: z.enum(ACCOUNT_FAULTS), value: z.string() });
export type BadLine = z.infer<typeof badLine>;

const unknownName = z.object({ name: z.string(), count: z.int(), several: z.boolean() });
export type UnknownName = z.infer<typeof unknownName>;

const accountChange = z.object({
  kind: z.enum(['added', 'changed', 'removed']),
  before: maybe(accountSchema),
  after: maybe(accountSchema),
});
export type AccountChange = z.infer<typeof accountChange>;

/** What a CSV file of customers says, and what it would change. Lists for people to read hold their first entries only. */
export const readAccountsSchema = z.object({
  /** Why nothing was read: no lines below the header, more than `most` of them, or no column known for the domain. */
  fault: maybe(z.enum(['empty', 'too-many', 'no-domain-column'])),
  most: z.int(),
  columns: z.array(z.object({ header: z.string(), samples: z.array(z.string()) })),
  mapping: accountMappingSchema,
  /** Dates such as 01/02/2027 are there, and nothing tells which part is the day. */
  asksOrder: z.boolean(),
  /** Lines that are not taken, with their numbers in the file; `badCount` of them in all. */
  bad: z.array(badLine),
  badCount: z.int(),
  /** Names in the file that are nobody's in the list of people, and how often; `several` where more than one is called that. */
  unknown: z.array(unknownName),
  unknownCount: z.int(),
  counts: z.object({ added: z.int(), changed: z.int(), same: z.int(), removed: z.int() }),
  changes: z.array(accountChange),
  /** The list as it would be. */
  accounts: z.array(accountSchema),
});
export type ReadAccounts = z.infer<typeof readAccountsSchema>;
