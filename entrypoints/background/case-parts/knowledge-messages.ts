import { mask } from '../../../lib/cases/mask.ts';
import { newEvent, vaultKeeper } from '../../../lib/cases/new-event.ts';
import type { ArticleDraft } from '../../../lib/messages/knowledge-messages.ts';
import type { CaseView } from '../../../lib/messages/panel-state.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { readVault } from '../../../lib/store/read-cases.ts';
import { act } from '../act.ts';
import { actOn, viewCase } from '../case-messages.ts';
import { inCaseTurn } from '../case-turn.ts';
import { type Background, readMoment } from '../context.ts';
import { articleBatch } from '../knowledge/article-batch.ts';
import { readArticle, textIn } from '../knowledge/read-documents.ts';
import { newId } from '../new-id.ts';

/** The article that holds a case's solution, or why there is none (R131). */
export function knowledgePartMessages(bg: Background): Handlers {
  return {
    'case.link-article': async ({ id, article }) => {
      const title = await bg.store(async (db) => {
        const known = await readArticle(db, article);
        if (!known) throw new ProblemError('no-article');
        return textIn(await readVault(db, [known.title]))(known.title);
      });
      return actOn(bg, id, (it, _, keep) =>
        newEvent('case.article-linked', `case:${it.id}`, { article, title: keep('article', title) }),
      );
    },
    'case.write-article': ({ id, draft }) => writeArticle(bg, id, draft),
    'case.no-article': ({ id, reason }) =>
      actOn(bg, id, (it, _, keep) =>
        newEvent('case.article-linked', `case:${it.id}`, { reason: keep('reason', mask(reason)) }),
      ),
  };
}

/** One act: an article that nothing links, or a link to no article, would be half of it. @throws ProblemError */
async function writeArticle(bg: Background, id: string, draft: ArticleDraft): Promise<CaseView> {
  const moment = await readMoment(bg);
  await inCaseTurn(bg, id, async (it) => {
    const article = newId(bg);
    const { title, ...written } = articleBatch(article, draft, it.id, moment.now);
    const { items, keep } = vaultKeeper(() => crypto.randomUUID(), moment.now, it.opened.requester ?? null);
    const data = { article, title: keep('article', title) };
    await act(bg, {
      events: [...written.events, newEvent('case.article-linked', `case:${it.id}`, data, it.space)],
      items: [...written.items, ...items.map((item) => ({ ...item, space: it.space }))],
    });
  });
  return viewCase(bg, id);
}
