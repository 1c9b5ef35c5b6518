import { press } from '../page-site/press.ts';
import { findAll } from '../selector.ts';
import { locate } from './locate.ts';
import { THREAD } from './selectors.ts';

/** What lay behind "n older messages" comes folded; so long after, it is opened as well. Milliseconds. */
const AFTER = [400, 1200];

function pressAll(root: Element): void {
  for (const bar of findAll(THREAD.older, root)) if (bar.checkVisibility()) press(bar);
  for (const item of findAll(THREAD.folded, root)) press(item.querySelector('.ads, .adf') ?? item);
}

/** Unfolds every message of the thread, as a person would by hand; ends where another thread comes to the front. */
export function openRest(key: string, root: Element, document: Document): void {
  pressAll(root);
  for (const wait of AFTER) {
    setTimeout(() => {
      const found = locate(new URL(document.location.href), document);
      if (found.state === 'ready' && found.located.key === key) pressAll(found.located.root);
    }, wait);
  }
}
