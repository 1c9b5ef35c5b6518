import type { Frame, Page } from 'playwright-core';
import type { Chromium } from '../harness/launch-chromium.ts';
import type { FirefoxPages } from '../harness/launch-firefox-pages.ts';

/** What has the focus, in few words; `nothing` where it was lost to the page itself. */
export const focused = (at: Page | Frame): Promise<string> =>
  at.evaluate(() => {
    const it = document.activeElement;
    if (!it || it === document.body || it === document.documentElement) return 'nothing';
    const name = it.getAttribute('aria-label') ?? it.textContent ?? '';
    return `${it.tagName.toLowerCase()}.${it.className} ${name.trim().slice(0, 40)}`;
  });

/**
 * Presses Tab until an element has the focus that is meant.
 * @param words what its name or its text begins with, where the selector alone does not tell
 * @throws Error where Tab does not come by it, with what it came by
 */
export async function tabTo(page: Page, frame: Frame, selector: string, words = ''): Promise<void> {
  const came: string[] = [];
  for (let press = 0; press < 120; press++) {
    const isThere = await frame.evaluate(
      ([wanted, begin]) => {
        const it = document.activeElement;
        const name = it?.getAttribute('aria-label') ?? it?.textContent ?? '';
        return Boolean(it?.matches(wanted) && name.trim().startsWith(begin));
      },
      [selector, words] as const,
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
    came.push(await focused(frame));
  }
  throw new Error(`Tab does not come by ${selector} ${words}; it came by:\n${came.join('\n')}`);
}

/**
 * Answers the keys of the toolbar's shortcut as the browser would: headless, it hears none of its own.
 * @returns false where it gives no way to
 */
export async function pressShortcut(browser: Chromium): Promise<boolean> {
  if (browser.kind === 'firefox') {
    // What Firefox does when it hears them is in its window; beside it is only the key of its own bar.
    const keys = 'keyset[id^="ext-keyset-id-simmer"] key:not([id$="sidebar-action"])';
    await (browser as FirefoxPages).wire.inWindow(`win.document.querySelector('${keys}').doCommand()`);
    return true;
  }
  return browser.findWorker()!.evaluate(() => {
    const { chrome } = globalThis as never as {
      chrome: { commands: { onCommand: { dispatch?(name: string): void } } };
    };
    if (!chrome.commands.onCommand.dispatch) return false;
    chrome.commands.onCommand.dispatch('toggle-panel');
    return true;
  });
}

/** Notes what a screen reader would be told by itself from now on, and each level that is shown, in their order. */
export const listen = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const heard: string[] = [];
    const levels: string[] = [];
    const level = () => document.querySelector('.header')?.getAttribute('data-level') ?? 'none';
    const LIVE = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';
    const said = new Map<Element, string>();
    const look = () => {
      if (level() !== levels.at(-1)) levels.push(level());
      for (const live of document.querySelectorAll(LIVE)) {
        const now = live.textContent?.trim() ?? '';
        if (now !== (said.get(live) ?? '') && now) heard.push(now);
        said.set(live, now);
      }
    };
    look();
    heard.length = 0;
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(globalThis, { simmerHeard: { heard, levels } });
  });

export const heard = (frame: Frame): Promise<{ heard: string[]; levels: string[] }> =>
  frame.evaluate(() => (globalThis as never as { simmerHeard: { heard: string[]; levels: string[] } }).simmerHeard);
