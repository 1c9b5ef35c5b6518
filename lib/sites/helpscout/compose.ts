import { findEditable } from '../compose/find-editable.ts';
import { findAll } from '../selector.ts';
import type { Composer } from '../site.ts';
import { REPLY } from './selectors.ts';

/** For whom the open editor writes: by its own name alone, because reply and note share a place. */
function audienceOf(element: Element): Composer['audience'] {
  const is = (css: string) => element.matches(css) || element.closest(css) !== null;
  const [isReply, isNote] = [is(REPLY.isReply), is(REPLY.isNote)];
  if (isReply === isNote) return 'unknown';
  return isNote ? 'internal' : 'public';
}

/** The editor that is open; undefined while there is only the bar with its buttons. */
export function findComposer(document: Document): Composer | undefined {
  const shown = findAll(REPLY.editor, document).filter((each) => each.checkVisibility());
  const element = shown.length === 1 && shown[0] ? findEditable(shown[0]) : undefined;
  return element && { element, audience: audienceOf(element) };
}
