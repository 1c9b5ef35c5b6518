import { findAll, findOne } from '../selector.ts';
import type { Audience, Composer, Located } from '../site.ts';
import { PANE } from './selectors.ts';

/** Whether what is written would go to the customer, by the channel the composer says it is set to. */
function readAudience(pane: Element): Audience {
  const channel = findOne(PANE.channel, pane)?.getAttribute('data-channel');
  if (!channel) return 'unknown';
  return channel === 'internal' ? 'internal' : 'public';
}

/** The CKEditor 5 editable of the ticket in front. Looked up each time, because the page swaps the node. */
export function findComposer(located: Located | undefined): Composer | undefined {
  if (!located) return undefined;
  const editables = findAll(PANE.composer, located.root).filter(
    (element): element is HTMLElement => element instanceof HTMLElement && element.checkVisibility(),
  );
  const [element] = editables;
  return element ? { kind: 'ckeditor5', element, audience: readAudience(located.root) } : undefined;
}
