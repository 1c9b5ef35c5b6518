import type { Located, Site } from '../../lib/sites/site.ts';
import { findQuote } from './find-quote.ts';

const NAME = 'simmer-quote';
const RULE = `::highlight(${NAME}) { background-color: #ffd84d; color: #1b1b1f; }`;

type View = Window & typeof globalThis;

/** Gives the page the one rule that colours the words: a constructed sheet, so that no element is added and no page policy refuses it. */
function addRule(view: View): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(RULE);
  view.document.adoptedStyleSheets = [...view.document.adoptedStyleSheets, sheet];
  return sheet;
}

function isOffScreen(range: Range, view: View): boolean {
  const box = range.getBoundingClientRect();
  if (box.bottom <= 0 || box.top >= view.innerHeight) return true;
  for (let at = range.startContainer.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight || view.getComputedStyle(at).overflowY === 'visible') continue;
    const clip = at.getBoundingClientRect();
    if (box.bottom <= clip.top || box.top >= clip.bottom) return true;
  }
  return false;
}

/** Marks the quoted words in the page without touching its DOM (CSS Custom Highlight API). */
export function createHighlighter() {
  let shown: { view: View; sheet: CSSStyleSheet } | undefined;

  function clear(): void {
    if (!shown) return;
    const { view, sheet } = shown;
    shown = undefined;
    view.CSS.highlights.delete(NAME);
    view.document.adoptedStyleSheets = view.document.adoptedStyleSheets.filter((each) => each !== sheet);
  }

  return {
    clear,
    /** True where the words were found: in the message they come from, else anywhere in the ticket's own part of the page. */
    show(site: Site, located: Located, message: string | null | undefined, quote: string): boolean {
      clear();
      const element = message ? site.findMessageElement(located, message) : undefined;
      const range = (element && findQuote(element, quote)) ?? findQuote(located.root, quote);
      const view = range?.startContainer.ownerDocument?.defaultView as View | null | undefined;
      if (!range || !view) return false;
      view.CSS.highlights.set(NAME, new view.Highlight(range));
      shown = { view, sheet: addRule(view) };
      if (isOffScreen(range, view)) {
        const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
      }
      return true;
    },
  };
}
