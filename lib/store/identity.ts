import type { Identity, Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/** True where a record is an identity this version can read. */
function isIdentity(record: unknown): record is Identity {
  const it = record as Partial<Identity> | undefined;
  return typeof it?.person === 'string' && typeof it.device === 'string' && typeof it.secret === 'string';
}

/**
 * Who speaks from here. Made once, at first run; two calls at once make one, because reading and making are one transaction.
 * @throws ProblemError `store-failed` where a record is there that cannot be read: it is never made over (law 12)
 */
export function readIdentity(db: Store): Promise<Identity> {
  return guardStore(async () => {
    const known = await db.get('meta', 'identity');
    if (isIdentity(known)) return known;
    const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
    const existing = await tx.store.get('identity');
    if (isIdentity(existing)) return existing;
    if (existing !== undefined) throw new Error('the identity record cannot be read');
    const identity: Identity = {
      person: crypto.randomUUID(),
      device: crypto.randomUUID(),
      secret: crypto.randomUUID() + crypto.randomUUID(),
    };
    await tx.store.put(identity, 'identity');
    await tx.done;
    return identity;
  });
}
