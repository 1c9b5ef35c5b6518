import { MESSAGES } from '../../../lib/messages/messages.ts';
import { scopeSchema } from '../../../lib/messages/radar-messages.ts';
import { siteProfileSchema } from '../../../lib/model/site-profile.ts';
import { z } from '../../../lib/model/z.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import { progressSchema } from '../drills/keep-progress.ts';
import { keepProfile, readProfiles } from '../profiles.ts';
import { readSettings, writeSettings } from '../settings.ts';

interface Entry {
  key: string;
  value: unknown;
}
type Take = (db: Store, value: unknown, withSettings: boolean) => Promise<boolean>;

/** What of a person's own comes back, each by its own rule. False where this version cannot read it. */
const TAKES: Record<string, Take> = {
  async settings(db, value, withSettings) {
    const parsed = MESSAGES['settings.set'].request.safeParse(value);
    if (!parsed.success) return false;
    const isHere = (await guardStore(() => db.get('meta', 'settings'))) !== undefined;
    const { problem } = await readSettings(db);
    if (withSettings || (!isHere && problem === null)) await writeSettings(db, parsed.data);
    return true;
  },
  async scope(db, value, withSettings) {
    const parsed = scopeSchema.safeParse(value);
    if (!parsed.success) return false;
    await putUnlessHere(db, 'scope', parsed.data, withSettings);
    return true;
  },
  async profiles(db, value) {
    const parsed = z.array(siteProfileSchema).safeParse(value);
    if (!parsed.success) return false;
    const known = new Set((await readProfiles(db)).map(({ id }) => id));
    for (const profile of parsed.data) if (!known.has(profile.id)) await keepProfile(db, profile);
    return true;
  },
  async drills(db, value) {
    const parsed = progressSchema.safeParse(value);
    if (!parsed.success) return false;
    // Of each exercise the later time stands; one that cannot be read here is left as it is.
    await guardStore(async () => {
      const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
      const here = progressSchema.safeParse((await tx.store.get('drills')) ?? {});
      if (here.success) {
        const both = { ...parsed.data, ...here.data };
        for (const [id, given] of Object.entries(parsed.data)) {
          const known = here.data[id as keyof typeof here.data];
          if (given && known && Date.parse(given.lastAt) > Date.parse(known.lastAt))
            both[id as keyof typeof both] = given;
        }
        await tx.store.put(both, 'drills');
      }
      await tx.done;
    });
    return true;
  },
  async 'policy-text'(db, value) {
    const parsed = z.object({ text: z.string(), version: z.string() }).safeParse(value);
    if (!parsed.success) return false;
    await putUnlessHere(db, 'policy-text', parsed.data, false);
    return true;
  },
};

function putUnlessHere(db: Store, key: string, value: unknown, evenThen: boolean): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
    if (evenThen || (await tx.store.getKey(key)) === undefined) await tx.store.put(value, key);
    await tx.done;
  });
}

/**
 * Takes in settings, pointed-out sites, practice and the like.
 * @param withSettings true where those of the file take the place of those here
 * @returns keys of what this version cannot read: nothing of it was taken
 * @throws ProblemError `store-*`
 */
export async function takeMeta(db: Store, entries: readonly Entry[], withSettings: boolean): Promise<string[]> {
  const odd: string[] = [];
  for (const { key, value } of entries) {
    const take = Object.hasOwn(TAKES, key) ? TAKES[key] : undefined;
    if (!take || !(await take(db, value, withSettings))) odd.push(key);
  }
  return odd;
}
