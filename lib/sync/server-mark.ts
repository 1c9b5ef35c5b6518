import type { SyncState } from '../model/team.ts';
import { patchSyncState, readSyncState } from '../store/sync-meta.ts';
import type { Couch } from './couch.ts';
import { SyncFailure } from './failure.ts';
import type { Run } from './run.ts';

/*
 * A mark of ours on the server (`_local/…`, no document, seen by nobody else), made anew from time to time: a database that was
 * made anew, or put back from a backup, has none or an older one, however many changes it counts. Kept here as
 * `<marks that are right>@<when it was made>`: two where it is not known whether the newer one arrived.
 */

/** The mark is looked at so often, in milliseconds, where we sent nothing; where we did, after that. */
const EVERY_MS = 10 * 60_000;

const marksOf = (kept: string | undefined) => (kept?.split('@')[0] ?? '').split(' ').filter((mark) => mark !== '');
const idOf = (run: Run) => `simmer-${run.identity.device}`;

export function isMarkDue({ server }: SyncState, name: string, now: number): boolean {
  const at = Date.parse(server[name]?.split('@')[1] ?? '');
  return Number.isNaN(at) || Math.abs(now - at) >= EVERY_MS;
}

/** Whether the server's database is not the one we knew, or not as we knew it. @throws SyncFailure */
export async function checkMark(run: Run, couch: Couch): Promise<{ isLost: boolean; rev: string | undefined }> {
  const marks = marksOf((await readSyncState(run.db)).server[couch.db]);
  const found = await couch.readLocal(idOf(run));
  const isLost = marks.length > 0 && !marks.includes(found?.mark ?? '');
  return { isLost, rev: found?._rev };
}

/** Before something is sent: once it is there, it is to be behind a mark of its own, however soon the server is put back. */
export const dropMarkTimes = (run: Run) =>
  patchSyncState(run.db, ({ server }) => ({
    server: Object.fromEntries(Object.entries(server).map(([name, kept]) => [name, `${kept.split('@')[0]}@`])),
  }));

const write = (run: Run, name: string, marks: readonly string[]) =>
  patchSyncState(run.db, ({ server }) => ({
    server: { ...server, [name]: `${marks.join(' ')}@${new Date(run.now()).toISOString()}` },
  }));

/** It was looked at, and nothing happened since: it holds on. */
export async function keepMark(run: Run, { db: name }: Couch): Promise<void> {
  await write(run, name, marksOf((await readSyncState(run.db)).server[name]));
}

/** Puts a new mark on the server. Where the server does not want any, its count of changes has to do. @throws SyncFailure */
export async function putMark(run: Run, couch: Couch, rev: string | undefined): Promise<void> {
  const mark = crypto.randomUUID();
  await write(run, couch.db, [...marksOf((await readSyncState(run.db)).server[couch.db]), mark]);
  try {
    await couch.putLocal(idOf(run), { mark, ...(rev !== undefined && { _rev: rev }) });
  } catch (error) {
    if (error instanceof SyncFailure && error.kind === 'forbidden') return void (await write(run, couch.db, []));
    throw error;
  }
  await write(run, couch.db, [mark]);
}
