import { findWritable } from '../page-site/find-writable.ts';
import { findAll } from '../selector.ts';
import type { Composer } from '../site.ts';
import { REPLY } from './selectors.ts';

/** The reply that is open; in the classic interface its class says who sees it. */
export function findComposer(root: Element | undefined, document: Document): Composer | undefined {
  const form = findAll(REPLY.form, root ?? document).find((each) => each.checkVisibility());
  if (form) {
    const element = findWritable(form, 'textarea');
    const { classList } = form;
    const audience = classList.contains('is-internal')
      ? 'internal'
      : classList.contains('is-public')
        ? 'public'
        : 'unknown';
    return element && { element, audience };
  }
  // The new interface: one rich field in its reply; whether colleagues alone see it is not known.
  const rich = [...(root?.querySelectorAll<HTMLElement>('form [contenteditable="true"]') ?? [])].filter((each) =>
    each.checkVisibility(),
  );
  return rich.length === 1 && rich[0] ? { element: rich[0], audience: 'unknown' } : undefined;
}
