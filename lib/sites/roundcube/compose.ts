import { findOne } from '../selector.ts';
import type { Composer } from '../site.ts';
import { COMPOSE } from './selectors.ts';

/** The reply being written: TinyMCE's own document where it is in use, else the plain field. Mail always leaves the house. */
export function findComposer(document: Document): Composer | undefined {
  if (!document.body.classList.contains('action-compose')) return undefined;
  const rich = findOne(COMPOSE.rich, document) as HTMLIFrameElement | undefined;
  const body = rich?.checkVisibility() ? rich.contentDocument?.body : undefined;
  if (body?.isContentEditable) return { element: body, audience: 'public' };
  const field = findOne(COMPOSE.text, document) as HTMLTextAreaElement | undefined;
  if (field?.checkVisibility() && !field.disabled) return { element: field, audience: 'public' };
  return undefined;
}
