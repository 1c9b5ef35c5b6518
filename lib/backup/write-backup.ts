import { sha256 } from '../store/hashes.ts';
import { BACKUP_VERSION, type BackupHeader, type Piece } from './backup-file.ts';
import { encryptLine, newLock, openLock } from './lock.ts';

/**
 * Writes a backup, line by line, so that no more of it than one piece is in memory at once. Every line goes into a chain of
 * digests whose end is the last line.
 * @param passphrase locks the file; null leaves it open
 * @param lock another lock than the usual one, for tests
 */
export async function* writeBackup(
  about: Pick<BackupHeader, 'store' | 'madeAt' | 'madeBy'>,
  pieces: AsyncIterable<Piece>,
  passphrase: string | null,
  lock = passphrase === null ? null : newLock(),
): AsyncGenerator<string> {
  const key = lock && passphrase !== null ? await openLock(lock, passphrase) : null;
  const header = JSON.stringify({ simmer: 'backup', version: BACKUP_VERSION, ...about, lock } satisfies BackupHeader);
  let digest = await sha256(header);
  let lines = 0;
  yield `${header}\n`;
  for await (const piece of pieces) {
    const text = JSON.stringify(piece);
    const line = key ? JSON.stringify(await encryptLine(key, text, digest)) : text;
    digest = await sha256(digest + line);
    lines++;
    yield `${line}\n`;
  }
  yield `${JSON.stringify({ end: true, lines, digest })}\n`;
}
