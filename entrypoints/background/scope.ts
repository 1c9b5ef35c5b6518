import { type ScopeShown, scopeSchema } from '../../lib/messages/radar-messages.ts';
import type { RadarScope } from '../../lib/store/radar/radar-types.ts';
import { listSeenGroups } from '../../lib/store/radar/seen-groups.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';

const KEY = 'scope';
/** Everybody's tickets, where nobody chose. */
export const EVERYBODY: RadarScope = { scope: 'team', groups: [] };

/** Whose tickets count, as chosen on this computer. @throws ProblemError `store-*` */
export function readScope(db: Store): Promise<RadarScope> {
  return guardStore(async () => {
    const parsed = scopeSchema.safeParse(await db.get('meta', KEY));
    return parsed.success ? parsed.data : EVERYBODY;
  });
}

/** @throws ProblemError `store-*` */
export function writeScope(db: Store, { scope, groups }: RadarScope): Promise<void> {
  return guardStore(async () => {
    await db.put('meta', { scope, groups: [...groups] }, KEY);
  });
}

/** The same with what there is to choose from. @throws ProblemError `store-*` */
export async function shownScope(db: Store): Promise<ScopeShown> {
  const [{ scope, groups }, known] = await Promise.all([readScope(db), listSeenGroups(db)]);
  return { scope, groups: [...groups], known };
}
