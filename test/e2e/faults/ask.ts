import type { Page } from 'playwright-core';

export interface Reply {
  ok: boolean;
  value?: unknown;
  problem?: { code: string };
}

/** Sends as a page of ours does. A worker that died before answering gives null: nothing was promised. */
export async function ask(page: Page, name: string, data: unknown, once?: string): Promise<Reply | null> {
  return page.evaluate(
    async ([name, data, once]) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(it: unknown): Promise<unknown> } } }
      ).chrome;
      try {
        return ((await runtime.sendMessage({ simmer: 1, name, data, once })) ?? null) as never;
      } catch {
        return null; // "message channel closed"
      }
    },
    [name, data, once] as const,
  );
}

/** The tab of the helpdesk. */
export const helpdeskTab = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } } })
      .chrome;
    return (await tabs.query({ url: 'https://*.zendesk.com/*' }))[0]?.id ?? 0;
  });
