import { type HelpscoutApp, helpscoutAppSchema } from '../../../lib/model/helpscout-app.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';

/** Where Help Scout's API is; its host is allowed for asking alone, its pages are not read. */
export const API = 'https://api.helpscout.net';
export const API_ORIGIN = `${API}/*`;
const ID = 'keys:helpscout';

/** The team's app, where one is kept. @throws ProblemError `store-*` */
export async function findApp(db: Store): Promise<HelpscoutApp | undefined> {
  const record = await guardStore(() => db.get('secrets', ID));
  return helpscoutAppSchema.safeParse(record?.app).data;
}

/** @throws ProblemError `store-*` */
export async function keepApp(db: Store, app: HelpscoutApp): Promise<void> {
  await guardStore(() => db.put('secrets', { url: API, onlyHere: true, app }, ID));
}

/** @throws ProblemError `store-*` */
export const forgetApp = (db: Store): Promise<void> => guardStore(() => db.delete('secrets', ID));
