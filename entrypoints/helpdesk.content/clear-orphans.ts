import { MARK } from './row-marks.ts';

const NARROWED = /^calc\(100vw - (\d+)px\)$/;

function free(element: HTMLElement, property: string, value: string): void {
  const { style } = element;
  if (style.getPropertyValue(property) !== value || style.getPropertyPriority(property) !== 'important') return;
  style.removeProperty(property);
}

/**
 * Takes away what an earlier copy of this script left in the page. When an extension is updated, Chromium leaves the old script
 * alive, and it tidies up when the new one comes; Firefox ends it without a word (153, 2026-11), and its panel would stand beside
 * ours for good, with the page narrowed twice.
 */
export function clearOrphans(document: Document): void {
  const panels = document.querySelectorAll<HTMLElement>('div[data-simmer="panel"]');
  if (panels.length === 0) return;
  for (const panel of panels) panel.remove();
  for (const mark of document.querySelectorAll(MARK)) mark.remove();
  // The room that was made for it, known by how it is written; what stood there before is known to nobody any more.
  const widths = new Set([...panels].map(({ style }) => style.width));
  for (const width of widths) {
    for (const side of ['left', 'right']) free(document.documentElement, `margin-${side}`, width);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[style*="calc(100vw - "]')) {
    const width = NARROWED.exec(element.style.maxWidth)?.[1];
    if (width === undefined) continue;
    free(element, 'max-width', element.style.maxWidth);
    for (const side of ['left', 'right']) free(element, side, `${width}px`);
  }
}
