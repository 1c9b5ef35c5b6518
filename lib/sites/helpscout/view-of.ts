import { findAll } from '../selector.ts';
import { ROOT } from './selectors.ts';

/** Frames of the page's own origin that can be looked into. */
export const framesOf = (document: Document): Document[] =>
  [...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);

/** The document that shows the conversation: the page itself, or a frame in it, where the interface may run. */
export function viewOf(document: Document): Document {
  const has = (each: Document) => findAll(ROOT, each).length > 0;
  return has(document) ? document : (framesOf(document).find(has) ?? document);
}
