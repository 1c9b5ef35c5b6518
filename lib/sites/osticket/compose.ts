import { findWritable } from '../page-site/find-writable.ts';
import { findOne } from '../selector.ts';
import type { Composer } from '../site.ts';
import { REPLY } from './selectors.ts';

/** The form in view: a reply and a note have one each. */
export function findComposer(_root: Element | undefined, document: Document): Composer | undefined {
  for (const audience of ['public', 'internal'] as const) {
    const form = findOne(audience === 'public' ? REPLY.reply : REPLY.note, document);
    const element = form?.checkVisibility() ? findWritable(form, 'textarea') : undefined;
    if (element) return { element, audience };
  }
  return undefined;
}
