import type { Store } from '../../../lib/store/schema.ts';
import { findTeam } from '../../../lib/store/sync-meta.ts';
import { isCoach } from '../../../lib/sync/rights/rules.ts';

/** Whoever is in no team is their own coach. @throws ProblemError `store-*` */
export async function mayCoach(db: Store): Promise<boolean> {
  const team = await findTeam(db);
  return !team || isCoach(team);
}
