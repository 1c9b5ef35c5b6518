import { EXTENSION_SCHEME, type Place, type WireGaps } from './firefox-gaps.ts';
import type { FirefoxWire } from './firefox-wire.ts';

/** How often it is looked whether a tab that came has become a page of ours, each time so many ms after the last. */
const LOOKS = 50;
const LOOK_MS = 100;

/**
 * Pages of ours that nobody but a page of ours opened, or the browser itself. Firefox (153 ESR, 2026-11) keeps the beginning and the end of a
 * tab from the driver as soon as an extension's process has it; its own window knows of both.
 * Runs until the browser closes.
 */
export async function watchOpened(wire: Pick<FirefoxWire, 'send' | 'inWindow'>, gaps: WireGaps): Promise<void> {
  const opened = new Set<string>();
  try {
    for (let next = wire.inWindow(CAME_OR_WENT); ; ) {
      await next;
      // Waits for the one after before it looks, so that none falls in between.
      next = wire.inWindow(CAME_OR_WENT);
      next.catch(() => {}); // heard in the next round
      await look(wire, gaps, opened);
    }
  } catch {
    // The browser is closing, and tells of nothing more.
  }
}

async function look(wire: Pick<FirefoxWire, 'send'>, gaps: WireGaps, opened: Set<string>): Promise<void> {
  for (let looks = 0; looks < LOOKS; looks++) {
    const tabs = (await wire.send('browsingContext.getTree', { maxDepth: 0 })).contexts as Place[];
    for (const context of opened) {
      if (tabs.some((tab) => tab.context === context)) continue;
      opened.delete(context);
      gaps.gone(context);
    }
    const unknown = tabs.filter(({ context }) => !gaps.knows(context));
    for (const tab of unknown) {
      if (!tab.url.startsWith(EXTENSION_SCHEME)) continue;
      opened.add(tab.context);
      gaps.opened(tab);
    }
    // A tab that just came has no address yet: it becomes a page of ours, or one that Firefox tells of.
    if (unknown.every(({ context }) => gaps.knows(context))) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Runs in the browser's window: until a tab of an extension's process came or went. */
const CAME_OR_WENT = `new Promise((done) => {
  const topics = ['browsing-context-did-set-embedder', 'browsing-context-discarded'];
  const observe = (at) => {
    if (!at.isContent || at.parent || (at.currentRemoteType ?? 'extension') !== 'extension') return;
    for (const topic of topics) Services.obs.removeObserver(observe, topic);
    done();
  };
  for (const topic of topics) Services.obs.addObserver(observe, topic);
})`;
