import type { Page } from 'playwright-core';
import { extensionPage } from '../harness/extension-page.ts';
import type { Chromium } from '../harness/launch-chromium.ts';
import { ask, type Reply } from './ask.ts';

interface Developer {
  chrome: {
    runtime: { reload(): void; sendMessage(it: unknown): Promise<unknown> };
    developerPrivate: { updateProfileConfiguration(it: { inDeveloperMode: boolean }): Promise<void> };
  };
}

/** Without it Chromium does not start an unpacked extension again. */
export async function switchDeveloperOn({ context }: Chromium): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(() =>
    (globalThis as unknown as Developer).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await settings.close();
}

/** A page of ours, as soon as the extension is there again. */
async function pageAgain(browser: Chromium): Promise<Page> {
  for (let tries = 0; ; tries++) {
    try {
      const page = await extensionPage(browser, 'sidepanel');
      if ((await ask(page, 'settings.get', {})) !== null) return page;
      await page.close();
    } catch (error) {
      if (tries === 50) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

export interface Updated {
  times: number;
  acknowledged: number;
  lost: string[];
  doubled: string[];
}

/**
 * Has the extension loaded anew, as an update does, a moment after a note was sent to be kept, so many times.
 * @param id of the case
 */
export async function updateOften(browser: Chromium, id: string, times: number): Promise<Updated> {
  await switchDeveloperOn(browser);
  const said = new Set<string>();
  for (let n = 0; n < times; n++) {
    const page = await pageAgain(browser);
    const text = `updated ${n}`;
    const reply = await page
      .evaluate(
        async ([data, wait]) => {
          const { runtime } = (globalThis as unknown as Developer).chrome;
          const asked = runtime.sendMessage({ simmer: 1, name: 'case.note', data });
          setTimeout(() => runtime.reload(), wait);
          return (await asked) as Reply;
        },
        [{ id, text }, (n * 37) % 500] as const,
      )
      .catch(() => null);
    if (reply?.ok) said.add(text);
    await page.waitForEvent('close', { timeout: 5000 }).catch(() => undefined);
  }
  const page = await pageAgain(browser);
  const view = (await ask(page, 'case.get', { id }))?.value as { timeline: { type: string; detail: string | null }[] };
  const notes = view.timeline.flatMap(({ type, detail }) => (type === 'case.note-added' && detail ? [detail] : []));
  await page.close();
  return {
    times,
    acknowledged: said.size,
    lost: [...said].filter((text) => !notes.includes(text)),
    doubled: notes.filter((text, i) => notes.indexOf(text) !== i),
  };
}
