import type { Page } from 'playwright-core';

/**
 * Where somebody's words stand without a direction of their own: from the right they would turn the order of ours. A text of ours
 * that names somebody is not meant: `say` sets apart what it is given.
 * @param theirs what a customer wrote, or is called
 */
export const findMixed = (page: Page, theirs: readonly string[]): Promise<string[]> =>
  page.evaluate((words) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!parent || parent.closest('[data-live-announcer], .cm-editor, [aria-live], [role="status"]')) continue;
      if (
        !words.some(
          (word) =>
            text === word ||
            text.startsWith(`${word},`) ||
            text.startsWith(`${word} ·`) ||
            (text.length > 12 && word.startsWith(text)),
        )
      )
        continue;
      if (!parent.closest('bdi, [dir="auto"]'))
        found.add(`${parent.tagName.toLowerCase()}.${parent.className}: ${text.slice(0, 50)}`);
    }
    return [...found];
  }, theirs);
