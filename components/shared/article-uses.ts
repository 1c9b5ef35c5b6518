import type { Say } from '../../lib/i18n/translator.ts';
import type { ArticleView } from '../../lib/messages/knowledge-messages.ts';

/** How often an article was used, and what that spared (R132); empty while it was not. */
export function articleUses({ used, avoided, waiting }: ArticleView, say: Say): string[] {
  if (used === 0) return [];
  return [
    say('knowledge.used', { count: used }),
    ...(avoided > 0 ? [say('knowledge.avoided', { count: avoided })] : []),
    ...(waiting > 0 ? [say('knowledge.waiting', { count: waiting })] : []),
  ];
}
