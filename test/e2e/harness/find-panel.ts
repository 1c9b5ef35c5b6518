import type { Frame, Page } from 'playwright-core';

/**
 * Finds Simmer's panel in a page: the extension's frame inside the closed shadow root, as the person sees it.
 * @throws Error where it does not come within `timeoutMs`
 */
export async function findPanel(page: Page, timeoutMs = 15_000): Promise<Frame> {
  const isPanel = (frame: Frame) => /^(chrome|moz)-extension:\/\/[^/]+\/sidepanel\.html/.test(frame.url());
  const until = Date.now() + timeoutMs;
  while (Date.now() < until) {
    const frame = page.frames().find((each) => isPanel(each) && !each.isDetached());
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  const frames = page.frames().map((frame) => frame.url());
  throw new Error(`the panel's frame did not come within ${timeoutMs} ms; frames: ${frames.join(', ')}`);
}
