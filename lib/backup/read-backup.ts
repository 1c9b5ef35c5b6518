import { ProblemError } from '../model/problem.ts';
import type { z } from '../model/z.ts';
import { sha256 } from '../store/hashes.ts';
import {
  BACKUP_VERSION,
  type BackupHeader,
  backupHeaderSchema,
  endSchema,
  lockedLineSchema,
  type Piece,
  pieceSchema,
} from './backup-file.ts';
import { decryptLine, openLock } from './lock.ts';
import { readLines } from './read-lines.ts';

const damaged = (line: number, error?: unknown) => new ProblemError('backup-damaged', { line }, error);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the schema says what is missing
  }
}

function readHeader(line: string): BackupHeader {
  const raw = parseJson(line.replace(/^\uFEFF/, '')) as { simmer?: unknown; version?: unknown } | null | undefined;
  if (raw?.simmer !== 'backup') throw new ProblemError('backup-foreign');
  if (typeof raw.version === 'number' && raw.version > BACKUP_VERSION) throw new ProblemError('backup-newer');
  return as(backupHeaderSchema, raw, 1);
}

/** @throws ProblemError `backup-damaged` {line} */
function as<T extends z.ZodMiniType>(schema: T, value: unknown, line: number): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw damaged(line, parsed.error);
  return parsed.data as z.infer<T>;
}

/** What a file says of itself before it is opened. @throws ProblemError `backup-foreign`, `backup-newer`, `backup-damaged` */
export async function readBackupHeader(file: Blob): Promise<BackupHeader> {
  for await (const line of readLines(file)) return readHeader(line);
  throw new ProblemError('backup-foreign');
}

/**
 * The pieces of a backup in their order. That all of it is there and nothing was changed is known only once the last one was
 * given: whoever reads goes through all of it before anything is done with it.
 * @throws ProblemError `backup-foreign`, `backup-newer`, `backup-damaged` {line}, `backup-passphrase`
 */
export async function* readBackup(file: Blob, passphrase: string | null): AsyncGenerator<Piece> {
  let digest = '';
  let key: CryptoKey | null = null;
  let number = 0;
  let isOver = false;
  for await (const line of readLines(file)) {
    number++;
    if (isOver) throw damaged(number);
    if (number === 1) {
      const { lock } = readHeader(line);
      if (lock && !passphrase) throw new ProblemError('backup-passphrase');
      key = lock && passphrase ? await openLock(lock, passphrase) : null;
      digest = await sha256(line.replace(/^\uFEFF/, ''));
      continue;
    }
    const raw = parseJson(line);
    if ((raw as { end?: unknown } | undefined)?.end === true) {
      const end = as(endSchema, raw, number);
      if (end.digest !== digest || end.lines !== number - 2) throw damaged(number);
      isOver = true;
      continue;
    }
    yield as(pieceSchema, key ? await openLine(key, raw, digest, number) : raw, number);
    digest = await sha256(digest + line);
  }
  if (number === 0) throw new ProblemError('backup-foreign');
  if (!isOver) throw damaged(number + 1);
}

/** The first line tells a wrong passphrase; once one was opened, what does not open was changed. */
async function openLine(key: CryptoKey, raw: unknown, before: string, number: number): Promise<unknown> {
  const locked = as(lockedLineSchema, raw, number);
  try {
    return parseJson(await decryptLine(key, locked, before));
  } catch (error) {
    throw number === 2 ? error : damaged(number, error);
  }
}
