import type { BackupCounts, BackupLook, BackupPort } from '../../components/options/backup/backup-port.ts';
import type { Piece } from '../../lib/backup/backup-file.ts';
import { readBackup, readBackupHeader } from '../../lib/backup/read-backup.ts';
import { writeBackup } from '../../lib/backup/write-backup.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import { send } from '../../lib/messages/send.ts';
import { BACKED_STORE_NAMES } from '../../lib/model/backup.ts';
import { ProblemError } from '../../lib/model/problem.ts';

type About = Answer<'backup.about'>;
type Entries = Request<'backup.take-meta'>['entries'];
type Identity = Request<'backup.take-identity'>;

/** Who spoke comes first: an empty profile is that person's before anything else is in it. */
async function* piecesOf(
  { identity, meta, counts }: About,
  onProgress: (share: number) => void,
): AsyncGenerator<Piece> {
  yield { part: 'identity', records: identity };
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const part of BACKED_STORE_NAMES) {
    for (let after: string | string[] | null = null; ; ) {
      const { records, next }: Answer<'backup.read'> = await send('backup.read', { part, after });
      if (records.length > 0) yield { part, records };
      done += records.length;
      onProgress(all === 0 ? 1 : Math.min(1, done / all));
      if (next === null) break;
      after = next;
    }
  }
  yield { part: 'meta', records: meta };
}

/** Reads a file through, tells how far it is, and gives what stands in it of the stores to `see`. */
async function through(
  file: Blob,
  passphrase: string | null,
  all: number,
  onProgress: (share: number) => void,
  see: (piece: Piece) => Promise<void>,
): Promise<number> {
  let records = 0;
  for await (const piece of readBackup(file, passphrase)) {
    await see(piece);
    records += piece.records.length;
    onProgress(all === 0 ? 0 : Math.min(1, records / all));
  }
  return records;
}

const isStore = (part: Piece['part']): part is (typeof BACKED_STORE_NAMES)[number] =>
  (BACKED_STORE_NAMES as readonly string[]).includes(part);

function add(counts: BackupCounts, part: string, { fresh, known, odd }: BackupCounts[string]): void {
  const before = counts[part] ?? { fresh: 0, known: 0, odd: 0 };
  counts[part] = { fresh: before.fresh + fresh, known: before.known + known, odd: before.odd + odd };
}

/** The file is written and read here, so that its passphrase never leaves the page; what is in it the background reads and takes. */
export const backupPort: BackupPort = {
  async write(passphrase, onProgress) {
    const about = await send('backup.about', { isLocked: passphrase !== null });
    const madeAt = new Date().toISOString();
    const lines = writeBackup(
      { store: about.store, madeAt, madeBy: about.simmer },
      piecesOf(about, onProgress),
      passphrase,
    );
    const parts: Blob[] = [];
    // A blob each: the browser may put them on disk, and the whole is never one text.
    for await (const line of lines) parts.push(new Blob([line]));
    return {
      name: `simmer-backup-${madeAt.slice(0, 10)}.ndjson`,
      file: new Blob(parts, { type: 'application/x-ndjson' }),
    };
  },
  async about(file) {
    const { madeAt, madeBy, lock } = await readBackupHeader(file);
    return { madeAt, madeBy, isLocked: lock !== null };
  },
  async look(file, passphrase, onProgress): Promise<BackupLook> {
    const { store, madeAt } = await readBackupHeader(file);
    const state = await send('backup.look-meta', { madeAt, store });
    // First that it is whole: what is said of one that is not would be about nothing.
    const all = await through(file, passphrase, 0, onProgress, async () => undefined);
    const counts: BackupCounts = {};
    let bringsSettings = false;
    await through(file, passphrase, all, onProgress, async ({ part, records }) => {
      if (part === 'meta')
        bringsSettings = records.some((entry) => (entry as { key?: unknown } | null)?.key === 'settings');
      if (isStore(part)) add(counts, part, await send('backup.look', { part, records, store }));
    });
    return { ...state, counts, bringsSettings };
  },
  async take(file, passphrase, withSettings, onProgress) {
    const { store, madeAt } = await readBackupHeader(file);
    // Nothing is changed before the last line was read: the file may be another one by now.
    const all = await through(file, passphrase, 0, onProgress, async () => undefined);
    const counts: BackupCounts = {};
    await through(file, passphrase, all, onProgress, async ({ part, records }) => {
      if (part === 'identity') for (const one of records) await takeIdentity(one);
      else if (part === 'meta') await send('backup.take-meta', { entries: records as Entries, withSettings });
      else add(counts, part, await send('backup.take', { part, records, store, madeAt }));
    });
    await send('backup.finish', {});
    return counts;
  },
};

/** @throws ProblemError `backup-damaged` where it is none; the background looks at its shape */
async function takeIdentity(record: unknown): Promise<void> {
  try {
    await send('backup.take-identity', record as Identity);
  } catch (error) {
    throw error instanceof ProblemError && error.problem.code === 'unknown'
      ? new ProblemError('backup-damaged', { line: 2 }, error)
      : error;
  }
}
