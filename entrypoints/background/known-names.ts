import { findData } from '../../lib/cases/read-data.ts';
import { sortEvents } from '../../lib/cases/sort-events.ts';
import { policySchema } from '../../lib/model/policy.ts';
import { readVault } from '../../lib/store/read-cases.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';

/** What people are called whom the team's list does not have. */
export interface KnownNames {
  /** Ids of the team's list as it once was: a case may still be theirs. */
  former: ReadonlyMap<string, string>;
  /** Ids made at first run, under the names that people gave themselves. */
  named: ReadonlyMap<string, string>;
}

const TYPES = ['policy.changed', 'person.named'] as const;
/** As in `policy-file.ts`: events never change, so the same ids say the same; it goes with the connection. */
const read = new WeakMap<Store, { ids: string; names: KnownNames }>();

/** Names by id, as the log has them. @throws ProblemError `store-*` */
export async function readNames(db: Store): Promise<KnownNames> {
  const keys = await guardStore(() => Promise.all(TYPES.map((type) => db.getAllKeysFromIndex('events', 'type', type))));
  const ids = keys.join();
  const known = read.get(db);
  if (known?.ids === ids) return known.names;
  const names = { former: await readFormer(db), named: await readNamed(db) };
  read.set(db, { ids, names });
  return names;
}

async function readFormer(db: Store): Promise<Map<string, string>> {
  const former = new Map<string, string>();
  for (const event of sortEvents(await guardStore(() => db.getAllFromIndex('events', 'type', 'policy.changed')))) {
    const changed = findData('policy.changed', event);
    if (changed?.part !== 'people') continue;
    const people = policySchema.shape.people.safeParse(changed.value);
    for (const { id, name } of people.data ?? []) former.set(id, name);
  }
  return former;
}

async function readNamed(db: Store): Promise<Map<string, string>> {
  const events = sortEvents(await guardStore(() => db.getAllFromIndex('events', 'type', 'person.named')));
  const items = new Map(
    events.flatMap((event) => {
      const item = findData('person.named', event)?.name;
      return item && event.subject === `person:${event.by}` ? [[event.by, item] as const] : [];
    }),
  );
  const texts = await readVault(db, items.values());
  return new Map(
    [...items].flatMap(([id, item]) => {
      const found = texts.get(item);
      return found && 'text' in found ? [[id, found.text] as const] : [];
    }),
  );
}
