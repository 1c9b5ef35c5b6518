import type { Frame, Page } from 'puppeteer-core';
import { type Hand, handOn } from './firefox-hand.ts';

export interface FirefoxPanel {
  frame: Frame;
  hand: Hand;
}

const PANEL = /^moz-extension:.*\/sidepanel\.html/;

/** The frames that say themselves that they are our panel: the driver does not hear where a frame went that came back with its page. */
async function panelsIn(page: Page): Promise<Frame[]> {
  const places = await Promise.all(
    page.frames().map(async (frame) => {
      const at = frame.url().startsWith('http') ? '' : await frame.evaluate(() => location.href).catch(() => '');
      return PANEL.test(at) ? [frame] : [];
    }),
  );
  return places.flat();
}

/** Gives the panel in full, unfolding its slim tab, once it shows the ticket of this subject. @throws Error */
export async function openFirefoxPanel(page: Page, subject?: string, timeoutMs = 15_000): Promise<FirefoxPanel> {
  const until = Date.now() + timeoutMs;
  let there = 'no panel';
  while (Date.now() < until) {
    for (const frame of await panelsIn(page)) {
      const shown = await frame
        .evaluate(() => {
          document.querySelector<HTMLElement>('.slim-button')?.click();
          const isScored = document.querySelector('.header-score, .header[data-level="unknown"]');
          return [document.querySelector('.ticket-subject')?.textContent ?? '', isScored !== null] as const;
        })
        .catch(() => undefined); // it is being loaded
      there = `a panel with "${shown?.[0]}"`;
      const isThere = subject === undefined ? shown !== undefined : shown?.[1] && shown[0].includes(subject);
      if (isThere) return { frame, hand: handOn(frame) };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no panel with ${subject}, but ${there}`);
}
