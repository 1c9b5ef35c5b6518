import { HEAD_TAGS, OF_HEADS } from './head-names.ts';
import { outer } from './places.ts';

/** What pages and mails put around words of somebody else. */
const QUOTE = 'blockquote, [class*="gmail_quote"], [class*="yahoo_quoted"]';

/** True for a quote: part of a message, and none itself, however much it is built like one. */
export const isQuote = (element: Element): boolean => element.matches(QUOTE);

/** True where there are words beside a quote, in what is not called a head. */
function hasWordsBeside(quote: Element): boolean {
  return [...(quote.parentElement?.childNodes ?? [])].some((node) => {
    if (node === quote || !/\S/.test(node.textContent ?? '')) return false;
    if (node.nodeType !== 1) return node.nodeType === 3;
    const element = node as Element;
    return !HEAD_TAGS.test(element.localName) && !OF_HEADS.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
  });
}

/**
 * What holds the outermost quote around an element and the words beside it; the element itself where it is in no quote. What stands in
 * a quote may be built like a message, and is part of one. Where nothing is beside the quote, it is how this page shows a text.
 */
export function outOfQuote(element: Element): Element {
  let quote: Element | undefined;
  for (let at: Element | null = element; at; at = outer(at)) if (isQuote(at)) quote = at;
  if (!quote) return element;
  return (hasWordsBeside(quote) && quote.parentElement) || quote;
}
