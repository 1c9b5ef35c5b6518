import { findWritable } from '../page-site/find-writable.ts';
import { findAll, findOne } from '../selector.ts';
import type { Composer } from '../site.ts';
import { REPLY } from './selectors.ts';

/** The reply that is open; its hidden field says whether it is a note. */
export function findComposer(_root: Element | undefined, document: Document): Composer | undefined {
  const form = findAll(REPLY.form, document).find((each) => each.checkVisibility());
  const element = form && findWritable(form, 'textarea#body, textarea[name="body"]');
  if (!form || !element) return undefined;
  const note = findOne(REPLY.note, form) as HTMLInputElement | undefined;
  const isNote = note?.value === '1' || form.classList.contains('conv-note-block');
  return { element, audience: isNote ? 'internal' : note ? 'public' : 'unknown' };
}
