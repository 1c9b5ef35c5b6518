import type { Page } from 'playwright-core';
import type { Answer, MessageName, Request } from '../../../lib/messages/messages.ts';

/** Asks the background from a page of the extension, as the page itself does. @throws Error with what was answered instead */
export async function askPage<N extends MessageName>(page: Page, name: N, data: Request<N>): Promise<Answer<N>> {
  const reply = await page.evaluate(
    (message) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): unknown } } };
      return chrome.runtime.sendMessage(message);
    },
    { simmer: 1, name, data },
  );
  const { ok, value, problem } = reply as { ok: boolean; value: Answer<N>; problem?: unknown };
  if (!ok) throw new Error(`${name}: ${JSON.stringify(problem)}`);
  return value;
}
