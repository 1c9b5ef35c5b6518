import { browser } from '../browser/browser.ts';
import { type Answer, MESSAGES, type MessageName, type Request } from './messages.ts';
import { namedClicks } from './named-clicks.ts';
import { readAnswer } from './read-answer.ts';

/** Of this page, as long as it is open. */
const click = namedClicks();

/**
 * Asks the background, and gives its parsed answer. The same asked again after no answer came is the same act, and is written once.
 * @throws ProblemError with what the background answered, or `unknown` where nobody did
 */
export async function send<N extends MessageName>(name: N, data: Request<N>): Promise<Answer<N>> {
  return click(name, data, async (once) => {
    const reply = await browser.runtime.sendMessage({ simmer: 1, name, data, once });
    return readAnswer(name, MESSAGES[name].answer, reply) as Answer<N>;
  });
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

/** Tells the pages of ours that the browser finds by itself (the background's `tellPages` tells all); nobody need be listening. */
export function broadcast<N extends MessageName>(name: N, data: Request<N>): void {
  browser.runtime.sendMessage({ simmer: 1, name, data }).catch(nobody);
}
