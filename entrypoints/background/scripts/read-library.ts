import { foldLibrary, type LibraryEntry } from '../../../lib/library/fold-library.ts';
import { scriptsOfTeam } from '../../../lib/library/in-force.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';

const TYPES = ['script.written', 'script.approved', 'script.retired'] as const;

interface Read {
  ids: string;
  policy: Policy;
  entries: Map<string, LibraryEntry>;
  withScripts: Policy;
}

/** As in `policy-file.ts`: events never change, so the same ids say the same; it goes with the connection. */
const read = new WeakMap<Store, Read>();

/** Of a policy with the team's scripts in it, the one it was made of. */
const bases = new WeakMap<Policy, Policy>();

async function readAll(db: Store, given: Policy): Promise<Read> {
  const policy = bases.get(given) ?? given;
  const keys = await guardStore(() => Promise.all(TYPES.map((type) => db.getAllKeysFromIndex('events', 'type', type))));
  const ids = keys.join();
  const known = read.get(db);
  if (known?.ids === ids && known.policy === policy) return known;
  const events: LogEvent[][] = await guardStore(() =>
    Promise.all(TYPES.map((type) => db.getAllFromIndex('events', 'type', type))),
  );
  const entries = foldLibrary(events.flat(), policy.scripts);
  const withScripts = ids === ',,' ? policy : { ...policy, scripts: scriptsOfTeam(entries.values()) };
  if (withScripts !== policy) bases.set(withScripts, policy);
  const next = { ids, policy, entries, withScripts };
  read.set(db, next);
  return next;
}

/** The policy with the team's scripts in it: what the suggestions are made of. @throws ProblemError `store-*` */
export async function withScripts(db: Store, policy: Policy): Promise<Policy> {
  return (await readAll(db, policy)).withScripts;
}

/** Every script in every language, by `scriptKey`. @param policy as it is in force, with the scripts in it or without @throws ProblemError `store-*` */
export async function readLibrary(db: Store, policy: Policy): Promise<Map<string, LibraryEntry>> {
  return (await readAll(db, policy)).entries;
}
