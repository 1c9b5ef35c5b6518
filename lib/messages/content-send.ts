import { browser } from '../browser/browser.ts';
import { CONTENT_ANSWERS } from './content-parts.ts';
import type { Answer, Request } from './messages.ts';
import { readAnswer } from './read-answer.ts';

/** As `send`, for content scripts: a helpdesk's page carries only the answers it can hear. @throws ProblemError */
export async function send<N extends keyof typeof CONTENT_ANSWERS>(name: N, data: Request<N>): Promise<Answer<N>> {
  const reply = await browser.runtime.sendMessage({ simmer: 1, name, data });
  return readAnswer(name, CONTENT_ANSWERS[name], reply) as Answer<N>;
}
