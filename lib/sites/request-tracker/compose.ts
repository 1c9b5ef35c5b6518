import { findOne } from '../selector.ts';
import type { Audience, Composer } from '../site.ts';
import { REPLY } from './selectors.ts';

/** Whether what is written would go to the customer, by what the form is set to. */
function readAudience(document: Document): Audience {
  const set = (findOne(REPLY.audience, document) as HTMLSelectElement | undefined)?.value;
  return set === 'response' ? 'public' : set === 'private' ? 'internal' : 'unknown';
}

/** The reply or comment being written: the editor's own document where it is in use, else the plain field. */
export function findComposer(document: Document): Composer | undefined {
  if (document.body.id !== 'comp-Ticket-Update') return undefined;
  const audience = readAudience(document);
  const frame = findOne(REPLY.rich, document) as HTMLIFrameElement | undefined;
  const body = frame?.checkVisibility() ? frame.contentDocument?.body : undefined;
  if (body?.isContentEditable) return { element: body, audience };
  // While its rich editor is on its way the field holds HTML, where line ends of plain text would be lost.
  const field = findOne(REPLY.text, document) as HTMLTextAreaElement | undefined;
  return field?.checkVisibility() && !field.disabled && !field.classList.contains('richtext')
    ? { element: field, audience }
    : undefined;
}
