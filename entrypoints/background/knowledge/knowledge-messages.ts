import { mask } from '../../../lib/cases/mask.ts';
import { newEvent } from '../../../lib/cases/new-event.ts';
import { parseRef } from '../../../lib/cases/ticket-ref.ts';
import { findNames } from '../../../lib/knowledge/find-names.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { findCase, readVault } from '../../../lib/store/read-cases.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { listSeen } from '../../../lib/store/sightings.ts';
import { act } from '../act.ts';
import { type Background, readMoment } from '../context.ts';
import { newId } from '../new-id.ts';
import { findPage } from '../tab-state.ts';
import { articleBatch } from './article-batch.ts';
import { showArticles } from './article-views.ts';
import { exportArticles, importArticles } from './carry-articles.ts';
import { draftArticle, listAlikeTickets } from './case-knowledge.ts';
import { searchKnowledge, showAlike } from './find-known.ts';
import { readArticle, textIn } from './read-documents.ts';
import { useArticle } from './use-article.ts';

/** Whom an article could name: the customer of its case, and everybody whose tickets were seen here. */
async function listCustomers(db: Store, id: string | null): Promise<string[]> {
  const it = id ? await findCase(db, id) : undefined;
  const items = it?.ticketRef ? await readVault(db, [it.ticketRef]) : new Map();
  const own = it ? parseRef(textIn(items)(it.ticketRef)).requester : undefined;
  const seen = await listSeen(db);
  return [...new Set([own ?? '', ...seen.map(({ requester }) => requester)])];
}

/** Articles, and what was seen before (R95, R130–R132). */
export function knowledgeMessages(bg: Background): Handlers {
  const onCase = async <T>(
    id: string,
    work: (db: Store, it: NonNullable<Awaited<ReturnType<typeof findCase>>>) => Promise<T>,
  ) =>
    bg.store(async (db) => {
      const it = await findCase(db, id);
      if (!it) throw new ProblemError('no-case');
      return work(db, it);
    });
  return {
    'knowledge.alike': async ({ tabId }) => {
      const alike = (await findPage(tabId))?.alike ?? [];
      if (alike.length === 0) return { found: [] };
      const moment = await readMoment(bg);
      return { found: await bg.store((db) => showAlike(db, alike, moment)) };
    },
    'knowledge.use': (asked) => useArticle(bg, asked),
    'knowledge.search': async (asked) => {
      const moment = await readMoment(bg);
      return bg.store((db) => searchKnowledge(db, asked, moment));
    },
    'knowledge.check': async ({ text, case: id }) => {
      const names = await bg.store(async (db) => findNames(text, await listCustomers(db, id ?? null)));
      return { names, isMasked: mask(text) !== text };
    },
    'knowledge.save': async ({ id, draft }) => {
      const moment = await readMoment(bg);
      const known = id ? await bg.store((db) => readArticle(db, id)) : undefined;
      if (id && !known) throw new ProblemError('no-article');
      const article = id ?? newId(bg);
      const { title: _, ...batch } = articleBatch(article, draft, known?.case ?? null, moment.now);
      await act(bg, batch);
      const [shown] = await bg.store(async (db) => {
        const saved = await readArticle(db, article);
        return saved ? showArticles(db, [saved], moment) : [];
      });
      if (!shown) throw new ProblemError('no-article');
      return shown;
    },
    'knowledge.retire': async ({ id }) => {
      const known = await bg.store((db) => readArticle(db, id));
      if (!known) throw new ProblemError('no-article');
      if (!known.isRetired) await act(bg, { events: [newEvent('article.retired', `article:${id}`, {})], items: [] });
      return {};
    },
    'knowledge.export': () => exportArticles(bg),
    'knowledge.import': (file) => importArticles(bg, file),
    'case.alike': async ({ id }) => {
      const moment = await readMoment(bg);
      return onCase(id, (db, it) => listAlikeTickets(db, it, moment));
    },
    'case.article-draft': async ({ id }) => {
      const moment = await readMoment(bg);
      return onCase(id, (db, it) => draftArticle(db, it, moment));
    },
  };
}
