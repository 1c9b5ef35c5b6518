import { BACKED_STORE_NAMES } from '../model/backup.ts';
import { instant, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

const part = z.enum(BACKED_STORE_NAMES);
const key = z.nullable(z.union([z.string(), z.array(z.string())]));
const records = z.array(z.unknown());
const taken = z.object({ fresh: z.number(), known: z.number(), odd: z.number() });
const keyed = z.array(z.object({ key: z.string(), value: z.unknown() }));
/** Who spoke, and the keys by which customers are known again. */
const identity = z.object({ person: z.string().check(z.minLength(1)), keys: z.array(z.string()) });

/** Everything as one file, piece by piece: what a message carries stays small however long the log is. */
export const BACKUP_MESSAGES = {
  'backup.about': message(
    ['page'],
    z.object({ isLocked: z.boolean() }),
    z.object({
      counts: z.record(z.string(), z.number()),
      store: z.number(),
      simmer: z.string(),
      meta: keyed,
      identity: z.array(identity),
    }),
  ),
  'backup.read': message(['page'], z.object({ part, after: key }), z.object({ records, next: key })),
  /** What would become of these; nothing changes. `store`: the version of the database they were read from. */
  'backup.look': message(['page'], z.object({ part, records, store: z.number() }), taken),
  /** Of the parts that are of one record a name: what is there for them already. */
  'backup.look-meta': message(
    ['page'],
    z.object({ madeAt: instant(), store: z.number() }),
    z.object({
      /** Something was erased here after the backup was made: copies in it are not taken. */
      isErasedSince: z.boolean(),
      hasSettings: z.boolean(),
      isInTeam: z.boolean(),
    }),
  ),
  'backup.take-identity': message(['page'], identity, nothing),
  'backup.take': message(['page'], z.object({ part, records, store: z.number(), madeAt: instant() }), taken),
  'backup.take-meta': message(
    ['page'],
    z.object({ entries: keyed, withSettings: z.boolean() }),
    z.object({ odd: z.array(z.string()) }),
  ),
  'backup.finish': message(['page'], nothing, nothing),
} as const;
