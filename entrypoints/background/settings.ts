import { MESSAGES, type Settings } from '../../lib/messages/messages.ts';
import type { Problem } from '../../lib/model/problem.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';

export const DEFAULT_SETTINGS: Settings = { language: 'auto', name: '', mine: [], side: 'right' };

const schema = MESSAGES['settings.set'].request;

/**
 * The settings as kept. A record that does not parse stays where it is and the defaults are only shown, with a problem that
 * says so (law 12). @throws ProblemError `store-*`
 */
export function readSettings(db: Store): Promise<{ settings: Settings; problem: Problem | null }> {
  return guardStore(async () => {
    const record = await db.get('meta', 'settings');
    if (record === undefined) return { settings: DEFAULT_SETTINGS, problem: null };
    const parsed = schema.safeParse(record);
    if (parsed.success) return { settings: parsed.data, problem: null };
    return { settings: DEFAULT_SETTINGS, problem: { code: 'store-newer' } };
  });
}

/** Keeps settings. A record that could not be read is put aside first, not written over. @throws ProblemError `store-*` */
export function writeSettings(db: Store, settings: Settings): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction(['meta', 'unread'], 'readwrite', { durability: 'strict' });
    const record = await tx.objectStore('meta').get('settings');
    if (record !== undefined && !schema.safeParse(record).success) {
      await tx.objectStore('unread').put({ id: `settings-${Date.now()}`, record, why: 'settings did not parse' });
    }
    await tx.objectStore('meta').put(settings, 'settings');
    await tx.done;
  });
}
