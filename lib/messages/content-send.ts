import { browser } from '../browser/browser.ts';
import { CONTENT_MESSAGES } from './content-messages.ts';
import type { Answer, Request } from './messages.ts';
import { readAnswer } from './read-answer.ts';

/** As `send`, for content scripts: a helpdesk's page carries only the messages it can speak. @throws ProblemError */
export async function send<N extends keyof typeof CONTENT_MESSAGES>(name: N, data: Request<N>): Promise<Answer<N>> {
  const reply = await browser.runtime.sendMessage({ simmer: 1, name, data });
  return readAnswer(name, CONTENT_MESSAGES[name].answer, reply) as Answer<N>;
}
