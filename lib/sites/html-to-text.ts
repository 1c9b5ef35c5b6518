import { TextWriter } from './text-writer.ts';

const SKIP = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TITLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'OBJECT', 'IFRAME', 'SELECT']);
const PARAGRAPH = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'TABLE', 'PRE', 'BLOCKQUOTE', 'DL']);
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE CENTER DD DETAILS DIV DT FIELDSET FIGCAPTION FIGURE FOOTER FORM HEADER LI MAIN NAV SECTION SUMMARY TBODY TFOOT THEAD TR'.split(
    ' ',
  ),
);

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style');
  return element.hasAttribute('hidden') || (style !== null && /display\s*:\s*none/i.test(style));
}

function enter(element: Element, out: TextWriter): void {
  const tag = element.tagName.toUpperCase();
  if (PARAGRAPH.has(tag)) out.paragraph();
  else if (BLOCK.has(tag)) out.line();
  if (tag === 'BLOCKQUOTE') out.quote(1);
  else if (tag === 'PRE') out.preformatted(1);
  else if (tag === 'LI') out.text('- ');
  else if (tag === 'BR') out.break();
  else if (tag === 'HR') out.rule();
  else if ((tag === 'TD' || tag === 'TH') && element.previousElementSibling) out.text(' ');
  else if (tag === 'IMG') {
    const alt = element.getAttribute('alt') ?? '';
    if (alt.length > 0 && alt.length <= 4) out.text(alt); // an emoji sent as a picture
  }
}

function leave(element: Element, out: TextWriter): void {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BLOCKQUOTE') {
    out.line();
    out.quote(-1);
  } else if (tag === 'PRE') out.preformatted(-1);
  if (PARAGRAPH.has(tag)) out.paragraph();
  else if (BLOCK.has(tag)) out.line();
}

/**
 * The plain text a person sees in `root`. Quoted blocks keep `> ` before each line, so that what the customer wrote
 * themselves can still be told from what they quote. Walks without recursion: a hostile mail nests without end.
 * @param isLeftOut for elements whose text nobody wrote, such as a page's own buttons
 */
export function textOf(root: Node, isLeftOut: (element: Element) => boolean = () => false): string {
  const out = new TextWriter();
  let node: Node | null = root;
  while (node) {
    let inside = true;
    if (node.nodeType === 3) out.text(node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      const element = node as Element;
      const isOut =
        SKIP.has(element.tagName.toUpperCase()) || (node !== root && (isHidden(element) || isLeftOut(element)));
      if (isOut) inside = false;
      else enter(element, out);
    }
    let next: Node | null = inside ? node.firstChild : null;
    if (!next && inside && node.nodeType === 1) leave(node as Element, out);
    while (!next) {
      if (node === root) return out.toString();
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (!node) return out.toString();
      if (node.nodeType === 1) leave(node as Element, out);
    }
    node = next;
  }
  return out.toString();
}

/** As `textOf`, for a piece of HTML. Nothing in it is loaded or run: the parser's document has no browsing context. */
export function htmlToText(html: string): string {
  return textOf(new DOMParser().parseFromString(html, 'text/html').body);
}
