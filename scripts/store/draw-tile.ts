import type { Page } from 'playwright-core';

/** What Chrome's store puts before its rows of extensions, and takes none without. */
export const TILE = { width: 440, height: 280 };

/** Draws the small tile: the icon, the name, and what Simmer does in one sentence. Written into `path`, as PNG. */
export async function drawTile(
  page: Page,
  { icon, name, short, language }: { icon: string; name: string; short: string; language: string },
  path: string,
): Promise<void> {
  await page.setViewportSize(TILE);
  await page.setContent(`<!DOCTYPE html><html lang="${language}"><meta charset="utf-8"><style>
    body { margin: 0; box-sizing: border-box; height: 280px; padding: 34px 36px; background: #0f4c4a; color: #f4efe6;
      font-family: system-ui, "Noto Sans", "Noto Sans CJK JP", sans-serif; }
    header { display: flex; align-items: center; gap: 16px; margin-bottom: 22px; }
    svg { width: 76px; height: 76px; margin-left: -6px; }
    h1 { margin: 0; font-size: 44px; font-weight: 650; }
    p { margin: 0; font-size: 20px; line-height: 1.42; text-wrap: balance; word-break: auto-phrase; }
  </style><header>${icon}<h1></h1></header><p></p></html>`);
  await page.evaluate(
    (texts) => {
      for (const [selector, text] of Object.entries(texts)) {
        (document.querySelector(selector) as HTMLElement).textContent = text;
      }
    },
    { h1: name, p: short },
  );
  await page.screenshot({ path });
}
