import { newEvent } from '../../../lib/cases/new-event.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import { sendToTab } from '../../../lib/messages/send.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { findCaseOfTicket, readVault } from '../../../lib/store/read-cases.ts';
import { act } from '../act.ts';
import type { Background } from '../context.ts';
import { findPage } from '../tab-state.ts';
import { articleIds, readArticle, textIn } from './read-documents.ts';

/**
 * An article answers the ticket in front: its words, or where it lies, go into the reply, which nobody but the person sends.
 * That it was used is a fact (R132), unless the ticket has a case in hand already.
 * @throws ProblemError; then nothing was recorded
 */
export async function useArticle(
  bg: Background,
  { tabId, article: id, how }: { tabId: number; article: string; how: 'insert' | 'copied' },
): Promise<Answer<'knowledge.use'>> {
  const page = await findPage(tabId);
  if (!page?.head || page.hash === null) throw new ProblemError('no-ticket');
  const { hash, head, frameId } = page;
  const { words, open } = await bg.store(async (db) => {
    const article = await readArticle(db, id);
    if (!article || article.isRetired) throw new ProblemError('no-article');
    const text = textIn(await readVault(db, articleIds(article)));
    const inHand = await findCaseOfTicket(db, hash);
    const said = [text(article.text), text(article.url)].filter((part) => part !== null);
    return { words: said.join('\n\n'), open: inHand !== undefined && inHand.closedAt === null };
  });
  if (!words) throw new ProblemError('no-article');
  const result: Answer<'knowledge.use'> =
    how === 'copied'
      ? { outcome: 'copied', audience: 'unknown', problem: null }
      : await sendToTab(tabId, 'tab.insert', { key: head.key, text: words }, frameId);
  if (result.outcome !== 'failed' && !open) {
    const event = newEvent('ticket.article-used', `ticket:${hash}`, { article: id });
    await act(bg, { events: [event], items: [] });
  }
  return result;
}
