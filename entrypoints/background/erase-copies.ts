import { browser } from '../../lib/browser/browser.ts';
import { isTelling, namesPerson, plain } from '../../lib/privacy/names-person.ts';
import type { Whom } from '../../lib/privacy/records.ts';
import type { Related } from '../../lib/privacy/related-hashes.ts';

/**
 * Removes what the browser itself remembers of a person for us: the ticket in front of a tab, by its hashes, and whatever else
 * has a whole name or address of theirs in it (R145).
 * @returns how many records were removed
 */
export async function eraseCopies({ words }: Whom, { persons, tickets }: Related): Promise<number> {
  const whole = words.map(plain).filter(isTelling);
  let removed = 0;
  for (const area of [browser.storage.session, browser.storage.local]) {
    const all = await area.get(null);
    const theirs = Object.entries(all).flatMap(([key, value]) => {
      const { hash, requester } = (value ?? {}) as { hash?: unknown; requester?: unknown };
      const isTheirs =
        (typeof hash === 'string' && tickets.has(hash)) || (typeof requester === 'string' && persons.has(requester));
      return isTheirs || namesPerson(JSON.stringify(value) ?? '', whole) ? [key] : [];
    });
    if (theirs.length > 0) await area.remove(theirs);
    removed += theirs.length;
  }
  return removed;
}
