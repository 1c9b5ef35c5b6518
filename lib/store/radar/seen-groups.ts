import { z } from '../../model/z.ts';
import type { SeenTicket, Store } from '../schema.ts';
import { guardStore } from '../store-problem.ts';
import { groupKey } from './radar-record.ts';

const groupSchema = z.object({ key: z.string(), name: z.string(), site: z.string() });
/** A group of a helpdesk that a ticket was seen in: what a person picks their own from. */
export type SeenGroup = z.infer<typeof groupSchema>;

const KEY = 'radar-groups';
/** More groups than that nobody picks from; the one that was seen longest ago leaves. */
const MOST = 500;

interface MetaStore {
  get(key: string): Promise<unknown>;
  put(value: unknown, key: string): Promise<unknown>;
}

async function groupsIn(meta: Pick<MetaStore, 'get'>): Promise<SeenGroup[]> {
  const parsed = z.array(groupSchema).safeParse(await meta.get(KEY));
  return parsed.success ? parsed.data : [];
}

/** Remembers the group of a ticket that was just seen. */
export async function noteGroup(meta: MetaStore, seen: Pick<SeenTicket, 'key' | 'site' | 'facts'>): Promise<void> {
  const key = groupKey(seen);
  if (key === null) return;
  const name = seen.facts?.group?.name ?? seen.facts?.group?.id ?? key;
  const groups = await groupsIn(meta);
  const known = groups.find((one) => one.key === key);
  if (known?.name === name) return;
  const others = groups.filter((one) => one.key !== key);
  await meta.put([...others, { key, name, site: seen.site }].slice(-MOST), KEY);
}

/** The groups that tickets were seen in here. @throws ProblemError `store-*` */
export function listSeenGroups(db: Store): Promise<SeenGroup[]> {
  return guardStore(() => groupsIn(db.transaction('meta').store));
}
