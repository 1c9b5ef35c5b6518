import type { BackedStore } from '../../model/backup.ts';
import { TEAM_KEY_ID } from '../../model/team.ts';

export { BACKED_STORE_NAMES as BACKED_STORES, type BackedStore } from '../../model/backup.ts';

/** What of `meta` is this person's own. All else there is made anew, or says how this browser stands with a team. */
export const BACKED_META = ['settings', 'scope', 'profiles', 'drills', 'policy-text'] as const;

/** A record, and its key where it does not carry it itself. */
export interface Keyed {
  key: string;
  value: unknown;
}

/** Stores whose records do not carry their key. */
export const isKeyed = (store: BackedStore): boolean => store === 'drafts';

/** A text that is a key: it never goes into a file, and is never taken from one. */
export const isSecret = (record: unknown): boolean => (record as { id?: unknown } | null)?.id === TEAM_KEY_ID;
