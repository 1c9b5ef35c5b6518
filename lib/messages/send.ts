import { browser } from '../browser/browser.ts';
import { type Answer, MESSAGES, type MessageName, type Request } from './messages.ts';
import { readAnswer } from './read-answer.ts';

/**
 * Asks the background, and gives its parsed answer.
 * @throws ProblemError with what the background answered, or `unknown` where nobody did
 */
export async function send<N extends MessageName>(name: N, data: Request<N>): Promise<Answer<N>> {
  const reply = await browser.runtime.sendMessage({ simmer: 1, name, data });
  return readAnswer(name, MESSAGES[name].answer, reply) as Answer<N>;
}

/** Asks the content script in the top frame of a tab (or in `frameId`). @throws ProblemError */
export async function sendToTab<N extends MessageName>(
  tabId: number,
  name: N,
  data: Request<N>,
  frameId = 0,
): Promise<Answer<N>> {
  const reply = await browser.tabs.sendMessage(tabId, { simmer: 1, name, data }, { frameId });
  return readAnswer(name, MESSAGES[name].answer, reply) as Answer<N>;
}

const nobody = () => {
  // No page is open: the platform reports that as an error, and it is none.
};

/**
 * Firefox counts our frame in a web page as part of that tab, and messages to "all pages" pass it by (Firefox 153, 2026-11):
 * there it is told through its tab. Content scripts have no handler for these, so they leave them alone.
 */
async function tellFrames(envelope: object, tabId: unknown): Promise<void> {
  const ids = typeof tabId === 'number' ? [tabId] : (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
  for (const id of ids) browser.tabs.sendMessage(id, envelope).catch(nobody);
}

/** Tells every open page of ours; nobody need be listening. */
export function broadcast<N extends MessageName>(name: N, data: Request<N>): void {
  const envelope = { simmer: 1, name, data };
  browser.runtime.sendMessage(envelope).catch(nobody);
  const isFirefox = 'getBrowserInfo' in browser.runtime;
  if (isFirefox) tellFrames(envelope, 'tabId' in data ? data.tabId : null).catch(nobody);
}
