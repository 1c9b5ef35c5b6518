import { browser } from '../../lib/browser/browser.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import { PICK_MESSAGES } from '../../lib/messages/pick-messages.ts';
import { readAnswer } from '../../lib/messages/read-answer.ts';

/** As `send`, for the script with which a person points: it carries only its own messages. @throws ProblemError */
export async function sendPick<N extends keyof typeof PICK_MESSAGES>(name: N, data: Request<N>): Promise<Answer<N>> {
  const reply = await browser.runtime.sendMessage({ simmer: 1, name, data });
  return readAnswer(name, PICK_MESSAGES[name].answer, reply) as Answer<N>;
}
