import type { SeenTicket, Store } from '../schema.ts';
import { guardStore } from '../store-problem.ts';

/** Raise it whenever the same tickets give other records: they are then made anew. */
const VERSION = 1;

/** Who works here, as far as it decides what is theirs. Records that were made for somebody else are made anew. */
export interface RadarBasis {
  /** Ids in the log and in the team's list. */
  ids: string[];
  /** Accounts at helpdesks, as `<host>/<id>`, and what they are called there, in small letters. */
  accounts: string[];
  names: string[];
}

const KEY = 'radar-basis';

interface MetaStore {
  get(key: string): Promise<unknown>;
  put(value: unknown, key: string): Promise<unknown>;
  delete(key: string): Promise<void>;
}

const asKept = (basis: RadarBasis) => ({ version: VERSION, ...basis });

/** By what the records of the radar were made, within a transaction; undefined where they are to be made anew. */
export async function basisIn(meta: Pick<MetaStore, 'get'>): Promise<RadarBasis | undefined> {
  const kept = (await meta.get(KEY)) as (RadarBasis & { version: number }) | undefined;
  return kept?.version === VERSION ? kept : undefined;
}

export async function putBasis(meta: Pick<MetaStore, 'put'>, basis: RadarBasis): Promise<void> {
  await meta.put(asKept(basis), KEY);
}

/** Has the records made anew when they are asked for next: much of what they are made of changed at once. */
export async function dropRadar(meta: Pick<MetaStore, 'delete'>): Promise<void> {
  await meta.delete(KEY);
}

/** True where the records are up to date and made for whoever works here. @throws ProblemError `store-*` */
export function isRadarOf(db: Store, basis: RadarBasis): Promise<boolean> {
  return guardStore(async () => JSON.stringify(await db.get('meta', KEY)) === JSON.stringify(asKept(basis)));
}

/** True where whoever works here has the ticket: as it was read, or by the account or the name it was read with. */
export function isOnes(seen: Pick<SeenTicket, 'isMine' | 'key' | 'facts' | 'assignee'>, basis: RadarBasis): boolean {
  const account = seen.facts?.assignee ? `${seen.key.split('/')[0]}/${seen.facts.assignee}` : null;
  return (
    seen.isMine === true ||
    (account !== null && basis.accounts.includes(account)) ||
    basis.names.includes(seen.assignee?.trim().toLowerCase() ?? '')
  );
}
