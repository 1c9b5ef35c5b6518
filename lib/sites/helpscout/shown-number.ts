import { wordsOf } from '../page-site/words-of.ts';
import { findAll } from '../selector.ts';
import type { Proof } from '../site.ts';
import { PAGE } from './selectors.ts';

const NUMBER = /^#?\s?(\d{1,12})$/;
/** Small parts of a page whose whole text is a number. */
const LEAVES = 'span, a, button, div, p, b, strong, small, h1, h2';

const isOutside = (root: Element, element: Element) => !root.contains(element) && element.checkVisibility();

/**
 * The number people see, beside the list of messages. The reported hook is a general one, so what stands there counts where it is
 * this number, and contradicts where it is another with its sign; a bare number may be a count. Where neither is there, a "#4711"
 * by itself anywhere around the list is the loose way.
 */
export function shownNumbers(root: Element, address: string | undefined): Proof[] {
  const document = root.ownerDocument;
  const numberOf = (element: Element) => NUMBER.exec(wordsOf(element) ?? '')?.[1];
  const isSigned = (element: Element) => wordsOf(element)?.startsWith('#') === true;
  const reported = findAll(PAGE.number, document).filter((element) => isOutside(root, element) && numberOf(element));
  if (address && reported.some((element) => numberOf(element) === address)) return [{ source: 'number', id: address }];
  const other = reported.find(isSigned);
  if (other) return [{ source: 'number', id: numberOf(other) ?? null }];
  const loose = [...document.querySelectorAll(LEAVES)].some(
    (element) =>
      element.childElementCount === 0 && isSigned(element) && numberOf(element) === address && isOutside(root, element),
  );
  return loose && address ? [{ source: 'number, loosely', id: address }] : [];
}
