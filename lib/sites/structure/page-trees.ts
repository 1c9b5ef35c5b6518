import { shadowOf, tagOf } from './dom.ts';

/** The document of a frame, where it is of the same origin. */
function documentOf(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined; // another origin's: it is none of ours
  }
}

/** What hangs below an element beside its children: its open shadow tree, or the document of its frame. */
export function innerTree(element: Element): { kind: 'shadow' | 'document'; tree: ShadowRoot | Document } | undefined {
  const shadow = shadowOf(element);
  if (shadow) return { kind: 'shadow', tree: shadow };
  const inside = /^i?frame$/.test(tagOf(element)) ? documentOf(element) : undefined;
  return inside && { kind: 'document', tree: inside };
}

/** Every element of a page, its open shadow trees and its frames with it. */
export function* allElements(tree: Document | ShadowRoot): Generator<Element> {
  for (const element of tree.querySelectorAll('*')) {
    yield element;
    const inner = innerTree(element);
    if (inner) yield* allElements(inner.tree);
  }
}
