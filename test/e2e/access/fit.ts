import type { Page } from 'playwright-core';

/** How a person who needs it makes text larger or looser, in a page that cannot prevent it. */
export type Manner = 'plain' | 'large' | 'loose';

/** Runs in the page: as a browser that zooms text alone (1.4.4), and as the values of WCAG 1.4.12. */
function change(manner: Manner): void {
  // What stays from one screen to the next, as the library's own announcer.
  for (const it of document.querySelectorAll<HTMLElement>('body :not(#root, #root *)')) {
    it.style.removeProperty('font-size');
    it.style.removeProperty('line-height');
  }
  if (manner === 'large') {
    const all = [...document.querySelectorAll<HTMLElement>('body :not(#root)')].filter(
      (it) => !it.closest('[data-live-announcer]'),
    );
    const sizes = all.map((it) => {
      const { fontSize, lineHeight } = getComputedStyle(it);
      return [it, Number.parseFloat(fontSize), Number.parseFloat(lineHeight)] as const;
    });
    for (const [it, size, line] of sizes) {
      it.style.setProperty('font-size', `${size * 2}px`, 'important');
      if (line) it.style.setProperty('line-height', `${line * 2}px`, 'important');
    }
  }
  // What is far away is drawn, too: until then it has no size of its own.
  const drawn = '* { content-visibility: visible !important }';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(drawn);
  if (manner === 'loose')
    sheet.replaceSync(
      drawn +
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
  document.adoptedStyleSheets = [sheet];
}

/** Runs in the page. */
function misfits(): string[] {
  const found = new Set<string>();
  const root = document.documentElement;
  const name = (it: Element) => `${it.tagName.toLowerCase()}.${it.className}`;
  if (root.scrollWidth > root.clientWidth) {
    const reaches = (it: Element) => it.getBoundingClientRect().right + scrollX >= root.scrollWidth - 1;
    const widest = [...document.querySelectorAll('body *')].findLast(reaches);
    found.add(`the page scrolls sideways, ${root.scrollWidth} px: ${widest ? name(widest) : ''}`);
  }
  /** Whose whole text is had otherwise: a title, what it belongs to opened, or a form field that scrolls. */
  const isShortened = (it: Element) => {
    const { textOverflow, webkitLineClamp } = getComputedStyle(it);
    return textOverflow === 'ellipsis' || (webkitLineClamp !== 'none' && webkitLineClamp !== '');
  };
  const range = document.createRange();
  const walker = document.createTreeWalker(document.querySelector('.sheet') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim();
    if (!parent || !text || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (
      parent.closest('.visually-hidden, [aria-hidden="true"], svg, [data-live-announcer], .cm-editor, [style*="clip"]')
    )
      continue;
    range.selectNodeContents(node);
    const rect = range.getBoundingClientRect();
    if (rect.width < 2) continue;
    const what = text.slice(0, 40);
    for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
      if (isShortened(at)) break;
      const style = getComputedStyle(at);
      if (style.display === 'contents') continue;
      if (style.clipPath !== 'none') break; // for screen readers alone
      const box = at.getBoundingClientRect();
      const [wide, high] = [
        Math.max(rect.right - box.right, box.left - rect.left),
        Math.max(rect.bottom - box.bottom, box.top - rect.top),
      ];
      const cuts = (way: string) => way === 'hidden' || way === 'clip';
      const scrolls = (way: string) => way === 'auto' || way === 'scroll';
      if (scrolls(style.overflowX) || scrolls(style.overflowY)) {
        if (wide > 2 && !scrolls(style.overflowX)) found.add(`cut: ${name(at)}: ${what}`);
        // What can be scrolled to is not lost; whether it scrolls sideways is a table's own affair.
        break;
      }
      if ((wide > 2 && cuts(style.overflowX)) || (high > 4 && cuts(style.overflowY)))
        found.add(`cut: ${name(at)}: ${what}`);
      const isDrawn = style.borderTopWidth !== '0px' || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
      // Letters are less high than their line: what is over by so much is blank.
      if (style.display !== 'inline' && isDrawn && (wide > 2 || high > 6))
        found.add(`beyond its box: ${name(at)}: ${what}`);
      if (style.position === 'fixed') break;
    }
    if (rect.right > innerWidth + 1 || rect.left < -1) {
      let at: Element | null = parent;
      while (at && !isShortened(at) && getComputedStyle(at).overflowX !== 'auto') at = at.parentElement;
      if (!at) found.add(`out of the window: ${name(parent)}: ${what}`);
    }
  }
  return [...found];
}

/** Text that is cut off, reaches beyond its box or out of the window, or makes the page scroll sideways. */
export async function findMisfits(page: Page, manner: Manner = 'plain'): Promise<string[]> {
  await page.evaluate(change, manner);
  // A chart takes its new width a moment after the window has: what stays too wide is found below.
  for (let wait = 0; wait < 20; wait++) {
    const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
    if (await page.evaluate(fits)) break;
    await page.waitForTimeout(50);
  }
  return page.evaluate(misfits);
}
