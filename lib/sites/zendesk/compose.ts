import { findOne } from '../selector.ts';
import type { Audience, Composer, Located } from '../site.ts';
import { PANE } from './selectors.ts';

/** Whether what is written would go to the customer, by the channel the composer says it is set to. */
function readAudience(pane: Element): Audience {
  const channel = findOne(PANE.channel, pane)?.getAttribute('data-channel');
  if (!channel) return 'unknown';
  return channel === 'internal' ? 'internal' : 'public';
}

/**
 * The CKEditor 5 editable of the ticket in front. Looked up each time, because the page swaps the node. Where two are to be
 * seen nobody can tell which is meant, so there is none.
 */
export function findComposer(located: Located | undefined): Composer | undefined {
  if (!located) return undefined;
  const [element, another] = PANE.composer.candidates
    .flatMap(({ css }) => [...located.root.querySelectorAll(css)])
    .filter((each): each is HTMLElement => each instanceof HTMLElement && each.checkVisibility());
  return element && !another ? { element, audience: readAudience(located.root) } : undefined;
}
