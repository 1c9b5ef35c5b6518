import { browser } from '../../lib/browser/browser.ts';
import { ALL_FACTS } from '../../lib/sites/all-facts.ts';

/** Where the build puts the script that tells one helpdesk's page from another's. */
const FINGERPRINT = '/fingerprint.js';

/**
 * Which helpdesk or webmail the page of a tab looks like, by the browser's leave for the click that opened the popup there; null
 * where none, or where the page lets nobody look. It allows nothing: whether the page is read is asked of the person.
 */
export async function looksLike(tabId: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [FINGERPRINT] });
    const id: unknown = answer?.result;
    return ALL_FACTS.some((facts) => facts.id === id) ? (id as string) : null;
  } catch (error) {
    console.debug('Simmer: this page is not looked at', tabId, error);
    return null;
  }
}
