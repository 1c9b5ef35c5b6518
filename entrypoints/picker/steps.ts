import { findEditable } from '../../lib/sites/compose/find-editable.ts';
import { isSeen } from '../../lib/sites/picked/places.ts';

/** What is pointed at, in this order. All but the message may be skipped. */
export const STEPS = ['message', 'author', 'time', 'subject', 'composer', 'number', 'opening'] as const;
export type Step = (typeof STEPS)[number];

/** Everything below a node that can be seen, in open shadow roots and same-origin frames too. */
function* below(root: ParentNode, most = { left: 20_000 }): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (most.left-- <= 0) return;
    yield element;
    if (element.shadowRoot) yield* below(element.shadowRoot, most);
    const inside = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
    if (inside) yield* below(inside, most);
  }
}

const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const isLeaf = (element: Element) => element.childElementCount === 0 && textOf(element) !== '';

/**
 * Where a step most likely points, for whoever goes by the keyboard; undefined where nothing suggests itself. A wrong one costs
 * a key more.
 * @param message that was pointed at
 */
export function suggest(step: Step, document: Document, message: Element | undefined): Element | undefined {
  const first = (root: ParentNode | undefined, isIt: (element: Element) => boolean) => {
    if (root) for (const element of below(root)) if (isIt(element) && isSeen(element)) return element;
    return undefined;
  };
  const within: ParentNode | undefined = message?.shadowRoot ?? message;
  if (step === 'message') {
    const texts = [...below(document)].filter(
      (element) => isLeaf(element) && textOf(element).length > 60 && isSeen(element),
    );
    return texts[0];
  }
  if (step === 'author')
    return first(
      within,
      (element) => isLeaf(element) && textOf(element).length <= 60 && /\p{L}{2}/u.test(textOf(element)),
    );
  if (step === 'time') {
    return (
      first(within, (element) => element.matches('time, [datetime]')) ??
      first(within, (element) => isLeaf(element) && /\d[:.]\d\d/.test(textOf(element)))
    );
  }
  if (step === 'subject')
    return (
      first(document, (element) => element.matches('h1') && textOf(element) !== '') ??
      first(document, (element) => element.matches('h2') && textOf(element) !== '')
    );
  if (step === 'composer')
    return first(document, (element) => element.matches('textarea, [contenteditable]:not([contenteditable="false"])'));
  if (step === 'opening') return message && textBefore(message, document);
  return undefined;
}

/** The last text of some length before a message, in the same tree and no part of what the page puts around its ticket. */
function textBefore(message: Element, document: Document): Element | undefined {
  const frame =
    'nav, aside, header, footer, form, a, button, label, h1, h2, h3, h4, [role="navigation"], [role="banner"]';
  const root = message.getRootNode();
  return [...below(document)].findLast(
    (element) =>
      isLeaf(element) &&
      element.getRootNode() === root &&
      textOf(element).length > 30 &&
      Boolean(message.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) &&
      !element.closest(frame) &&
      isSeen(element),
  );
}

/** What is taken for what was pointed at: for the reply box the editable itself, and where it is in a frame, its body. */
export function snap(step: Step, element: Element): Element {
  return step === 'composer' ? (findEditable(element) ?? element) : element;
}
