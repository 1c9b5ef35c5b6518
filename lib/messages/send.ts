import { browser } from '../browser/browser.ts';
import { ProblemError } from '../model/problem.ts';
import { type Answer, MESSAGES, type MessageName, type Request, replySchema } from './messages.ts';

function readAnswer<N extends MessageName>(name: N, reply: unknown): Answer<N> {
  const parsed = replySchema.safeParse(reply);
  if (!parsed.success) throw new ProblemError('unknown', { message: `no answer to ${name}` });
  if (!parsed.data.ok) throw new ProblemError(parsed.data.problem.code, parsed.data.problem.params);
  return MESSAGES[name].answer.parse(parsed.data.value) as Answer<N>;
}

/**
 * Asks the background, and gives its parsed answer.
 * @throws ProblemError with what the background answered, or `unknown` where nobody did
 */
export async function send<N extends MessageName>(name: N, data: Request<N>): Promise<Answer<N>> {
  return readAnswer(name, await browser.runtime.sendMessage({ simmer: 1, name, data }));
}

/** Asks the content script in the top frame of a tab (or in `frameId`). @throws ProblemError */
export async function sendToTab<N extends MessageName>(
  tabId: number,
  name: N,
  data: Request<N>,
  frameId = 0,
): Promise<Answer<N>> {
  return readAnswer(name, await browser.tabs.sendMessage(tabId, { simmer: 1, name, data }, { frameId }));
}

/** Tells every open page of ours; nobody need be listening. */
export function broadcast<N extends MessageName>(name: N, data: Request<N>): void {
  browser.runtime.sendMessage({ simmer: 1, name, data }).catch(() => {
    // No page is open: the platform reports that as an error, and it is none.
  });
}
