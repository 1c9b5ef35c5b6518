import type { Answer } from '../../../lib/messages/messages.ts';

/** What a file says of itself before it is opened. */
export interface BackupAbout {
  madeAt: string;
  madeBy: string;
  isLocked: boolean;
}

/** How many records of each part are new here, are here already, or cannot be read. */
export type BackupCounts = Record<string, Answer<'backup.look'>>;

/** What restoring would do, as it stands now. */
export interface BackupLook extends Answer<'backup.look-meta'> {
  counts: BackupCounts;
  /** The file has settings of its own. */
  bringsSettings: boolean;
}

type OnProgress = (share: number) => void;

/** Everything as one file, as the settings page uses it. Each tells how far it is, from 0 to 1. */
export interface BackupPort {
  /** @param passphrase null leaves the file open */
  write(passphrase: string | null, onProgress: OnProgress): Promise<{ name: string; file: Blob }>;
  /** @throws ProblemError `backup-*` */
  about(file: Blob): Promise<BackupAbout>;
  /** Reads all of it and changes nothing. @throws ProblemError `backup-*` */
  look(file: Blob, passphrase: string | null, onProgress: OnProgress): Promise<BackupLook>;
  /** @throws ProblemError `backup-*`, `store-*` */
  take(file: Blob, passphrase: string | null, withSettings: boolean, onProgress: OnProgress): Promise<BackupCounts>;
}
