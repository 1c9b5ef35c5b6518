import { type AlertState, alertStateSchema } from '../../../lib/model/alerts.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';

const KEY = 'alerts';

/** What was decided about alerts up to now; null where nothing was, or another version of Simmer decided it. @throws ProblemError `store-*` */
export function readAlerts(db: Store): Promise<AlertState | null> {
  return guardStore(async () => alertStateSchema.safeParse(await db.get('meta', KEY)).data ?? null);
}

/** @throws ProblemError `store-*` */
export function writeAlerts(db: Store, state: AlertState): Promise<void> {
  return guardStore(async () => {
    await db.put('meta', state, KEY);
  });
}

/** Begins anew: what is hot then calls nobody. @throws ProblemError `store-*` */
export function dropAlerts(db: Store): Promise<void> {
  return guardStore(() => db.delete('meta', KEY));
}
