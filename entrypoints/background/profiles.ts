import { ProblemError } from '../../lib/model/problem.ts';
import { type SiteProfile, siteProfileSchema } from '../../lib/model/site-profile.ts';
import { z } from '../../lib/model/z.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';

const KEY = 'profiles';

/**
 * The sites that were pointed out on this computer. A record that this version cannot read stays where it is, and is none.
 * @throws ProblemError `store-*`
 */
export function readProfiles(db: Store): Promise<SiteProfile[]> {
  return guardStore(async () => {
    const record = await db.get('meta', KEY);
    return Array.isArray(record) ? record.flatMap((each) => siteProfileSchema.safeParse(each).data ?? []) : [];
  });
}

/** Puts what `change` makes of the kept list in its place; records that cannot be read are kept beside. @throws ProblemError `store-*` */
function changeProfiles(db: Store, change: (kept: unknown[]) => unknown[]): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
    const record = await tx.store.get(KEY);
    await tx.store.put(change(Array.isArray(record) ? record : []), KEY);
    await tx.done;
  });
}

const idOf = (record: unknown) => (record as { id?: unknown } | null)?.id;

/** Keeps a profile; one of the same id is replaced. @throws ProblemError `store-*` */
export function keepProfile(db: Store, profile: SiteProfile): Promise<void> {
  return changeProfiles(db, (kept) => [...kept.filter((each) => idOf(each) !== profile.id), profile]);
}

/** @throws ProblemError `store-*` */
export function removeProfile(db: Store, id: string): Promise<void> {
  return changeProfiles(db, (kept) => kept.filter((each) => idOf(each) !== id));
}

/** A profile from the text of a file. @throws ProblemError `not-profile` {message}: what is wrong, and where */
export function parseProfile(text: string): SiteProfile {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw new ProblemError('not-profile', { message: 'JSON' }, error);
  }
  const parsed = siteProfileSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.map(String).join('.') || 'format';
  throw new ProblemError('not-profile', { message: `${where}: ${z.prettifyError(parsed.error).split('\n')[0]}` });
}

/** The profiles of a host: one's own before the team's of the same id. */
export function profilesOf(host: string, own: readonly SiteProfile[], team: readonly SiteProfile[]): SiteProfile[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...team.filter(({ id }) => !ids.has(id))].filter((profile) => profile.host === host);
}
