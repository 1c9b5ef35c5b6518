import { BACKED_STORE_NAMES } from '../model/backup.ts';
import { instant, z } from '../model/z.ts';

/** The newest version of the file that this Simmer writes and reads. */
export const BACKUP_VERSION = 1;

/** What a backup has pieces of: object stores of the database, and who speaks from it. */
export const BACKUP_PARTS = ['identity', ...BACKED_STORE_NAMES, 'meta'] as const;
export type BackupPart = (typeof BACKUP_PARTS)[number];

/** How a file is locked with a passphrase. */
export const lockSchema = z.object({
  kdf: z.literal('PBKDF2-SHA-256'),
  cipher: z.literal('AES-256-GCM'),
  iterations: z.number().check(z.minimum(100_000), z.maximum(10_000_000)),
  /** Base64. */
  salt: z.string(),
});
export type BackupLock = z.infer<typeof lockSchema>;

/** The first line: it can be read without the passphrase, so it names nobody and counts nothing. */
export const backupHeaderSchema = z.object({
  simmer: z.literal('backup'),
  version: z.literal(BACKUP_VERSION),
  /** Version of the database the records were read from: older ones go through its migrations. */
  store: z.number().check(z.minimum(1)),
  madeAt: instant(),
  madeBy: z.string(),
  lock: z.nullable(lockSchema),
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

/** One line: some records of one part. */
export const pieceSchema = z.object({ part: z.enum(BACKUP_PARTS), records: z.array(z.unknown()) });
export type Piece = z.infer<typeof pieceSchema>;

/** One line of a locked file: what is in it, encrypted; both base64. */
export const lockedLineSchema = z.object({ iv: z.string(), data: z.string() });

/** The last line: without it the file was cut off. `digest` is the end of the chain over all lines before it. */
export const endSchema = z.object({ end: z.literal(true), lines: z.number(), digest: z.string() });
