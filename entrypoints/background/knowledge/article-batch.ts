import { mask } from '../../../lib/cases/mask.ts';
import { type Batch, newEvent, vaultKeeper } from '../../../lib/cases/new-event.ts';
import type { ArticleDraft } from '../../../lib/messages/knowledge-messages.ts';

/**
 * What writing an article appends. It is the team's, and nobody's record: its words are masked before they are stored, and
 * are held about no customer.
 * @param of id of the case it came from
 */
export function articleBatch(
  id: string,
  draft: ArticleDraft,
  of: string | null,
  now: string,
): Batch & { title: string } {
  const { items, keep } = vaultKeeper(() => crypto.randomUUID(), now, null);
  const title = mask(draft.title.trim());
  const event = newEvent('article.written', `article:${id}`, {
    title: keep('article', title) as string,
    text: keep('article', mask(draft.text.trim())),
    url: keep('article', draft.url ?? null),
    language: draft.language,
    case: of,
    issue: keep('article', mask(draft.issue?.trim() ?? '')),
  });
  return { events: [event], items, title };
}
