import { browser } from '../../../lib/browser/browser.ts';
import type { Answer, Request } from '../../../lib/messages/messages.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { finishRestore, takeIdentity } from '../../../lib/store/backup/finish-restore.ts';
import { migrateRecords } from '../../../lib/store/backup/migrate-records.ts';
import {
  countBackup,
  readBackupIdentity,
  readBackupMeta,
  readBackupPart,
} from '../../../lib/store/backup/read-backup-part.ts';
import { lookAtBackupPart, takeBackupPart, wasErasedSince } from '../../../lib/store/backup/take-backup-part.ts';
import { checkLog } from '../../../lib/store/check-log.ts';
import { STORE_VERSION } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import { findTeam } from '../../../lib/store/sync-meta.ts';
import { followTime } from '../automatic-time.ts';
import { updateBadge } from '../badge.ts';
import type { Background } from '../context.ts';
import { runRetention } from '../retention.ts';
import { scoreAnew } from '../score-anew.ts';
import { startSync } from '../sync.ts';
import { tellChanged } from '../tell-changed.ts';
import { takeMeta } from './take-meta.ts';

/** Copies beside the log: what was erased of them leaves no mark, so that a file could bring it back. */
const COPIES: readonly string[] = ['sightings', 'seen', 'deliveries', 'told', 'drafts', 'unread'];

/** Everything as one file, and back (issue 9, 7). The page writes and reads the file; here is what is in it. */
export function backupMessages(bg: Background): Handlers {
  return {
    'backup.about': ({ isLocked }) => about(bg, isLocked),
    'backup.read': ({ part, after }) => bg.store((db) => readBackupPart(db, part, after)),
    'backup.look': async ({ part, records, store }) => {
      const migrated = await migratedOf(part, records, store);
      return bg.store((db) => lookAtBackupPart(db, part, migrated));
    },
    'backup.look-meta': async ({ madeAt, store }) => {
      checkVersion(store);
      return bg.store(async (db) => ({
        isErasedSince: await wasErasedSince(db, madeAt),
        hasSettings: (await guardStore(() => db.get('meta', 'settings'))) !== undefined,
        isInTeam: (await findTeam(db)) !== undefined,
      }));
    },
    'backup.take-identity': async (identity) => {
      await bg.store((db) => takeIdentity(db, identity));
      return {};
    },
    'backup.take': (data) => take(bg, data),
    'backup.take-meta': async ({ entries, withSettings }) => ({
      odd: await bg.store((db) => takeMeta(db, entries, withSettings)),
    }),
    'backup.finish': async () => {
      await bg.store(finishRestore);
      await bg.store((db) => checkLog(db));
      await scoreAnew(bg);
      await followTime(bg);
      await runRetention(bg);
      await updateBadge(bg);
      await tellChanged(null);
      startSync(bg, true);
      return {};
    },
  };
}

async function about(bg: Background, isLocked: boolean): Promise<Answer<'backup.about'>> {
  return bg.store(async (db) => {
    const [counts, meta, identity] = await Promise.all([
      countBackup(db),
      readBackupMeta(db),
      readBackupIdentity(db, isLocked),
    ]);
    return { counts, store: STORE_VERSION, simmer: browser.runtime.getManifest().version, meta, identity };
  });
}

/** @throws ProblemError `backup-newer` */
function checkVersion(store: number): void {
  if (store > STORE_VERSION) throw new ProblemError('backup-newer');
}

function migratedOf(part: Request<'backup.take'>['part'], records: unknown[], store: number): Promise<unknown[]> {
  checkVersion(store);
  return migrateRecords(part, records, store);
}

async function take(
  bg: Background,
  { part, records, store, madeAt }: Request<'backup.take'>,
): Promise<Answer<'backup.take'>> {
  const migrated = await migratedOf(part, records, store);
  return bg.store(async (db) => {
    if (COPIES.includes(part) && (await wasErasedSince(db, madeAt))) return { fresh: 0, known: 0, odd: 0 };
    return takeBackupPart(db, part, migrated);
  });
}
