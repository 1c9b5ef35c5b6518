import type { Store } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';

const PREFIX = 'keys:liveagent:';

/** The key of a host, where one was given. @throws ProblemError `store-*` */
export async function findKey(db: Store, host: string): Promise<string | undefined> {
  return (await guardStore(() => db.get('secrets', PREFIX + host)))?.key;
}

/** Hosts with a key. @throws ProblemError `store-*` */
export async function listKeyHosts(db: Store): Promise<string[]> {
  const ids = await guardStore(() => db.getAllKeys('secrets', IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`)));
  return ids.map((id) => id.slice(PREFIX.length));
}

/** @throws ProblemError `store-*` */
export async function keepKey(db: Store, host: string, key: string): Promise<void> {
  await guardStore(() => db.put('secrets', { url: `https://${host}/`, key }, PREFIX + host));
}

/** @throws ProblemError `store-*` */
export const forgetKey = (db: Store, host: string): Promise<void> =>
  guardStore(() => db.delete('secrets', PREFIX + host));
