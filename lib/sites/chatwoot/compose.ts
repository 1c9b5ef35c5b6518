import { findEditable } from '../compose/find-editable.ts';
import { findAll, findOne } from '../selector.ts';
import type { Composer } from '../site.ts';
import { REPLY } from './selectors.ts';

/** The reply that is open; its box says whether it is a note. */
export function findComposer(root: Element | undefined, document: Document): Composer | undefined {
  const found = findAll(REPLY.editor, root ?? document).find((each) => each.checkVisibility());
  const element = found && findEditable(found);
  if (!element) return undefined;
  const box = findOne(REPLY.box, root ?? document);
  if (!box?.contains(element)) return { element, audience: 'unknown' };
  return { element, audience: box.classList.contains('is-private') ? 'internal' : 'public' };
}
