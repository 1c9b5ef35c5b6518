import { languageOf } from '../../../lib/knowledge/language-of.ts';
import { searchIndex } from '../../../lib/knowledge/search-index.ts';
import { termsOf } from '../../../lib/knowledge/terms-of.ts';
import type { Found } from '../../../lib/messages/knowledge-messages.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import { findCase } from '../../../lib/store/read-cases.ts';
import type { Store } from '../../../lib/store/schema.ts';
import type { Moment } from '../context.ts';
import { showArticles, showEarlierCases } from './article-views.ts';
import { openIndex } from './open-index.ts';
import { readArticle, readArticles } from './read-documents.ts';

const MOST = 20;

const idIn = (document: string) => document.slice(document.indexOf(':') + 1);

/** Articles by the ids of their documents, in that order; retired ones are left out. */
async function articlesOf(db: Store, documents: readonly string[], moment: Moment) {
  const ids = documents.filter((id) => id.startsWith('article:')).map(idIn);
  const articles = await Promise.all(ids.map((id) => readArticle(db, id)));
  return showArticles(
    db,
    articles.flatMap((article) => (article && !article.isRetired ? [article] : [])),
    moment,
  );
}

async function casesOf(db: Store, documents: readonly string[], moment: Moment) {
  const ids = documents.filter((id) => id.startsWith('case:')).map(idIn);
  const cases = await Promise.all(ids.map((id) => findCase(db, id)));
  return showEarlierCases(
    db,
    cases.flatMap((it) => it ?? []),
    moment,
  );
}

/** What was noted of a ticket, in words; what was retired or erased since is left out. @throws ProblemError `store-*` */
export async function showAlike(
  db: Store,
  alike: readonly { id: string; grade: 'close' | 'alike' }[],
  moment: Moment,
): Promise<Found[]> {
  const ids = alike.map(({ id }) => id);
  const [articles, cases] = await Promise.all([articlesOf(db, ids, moment), casesOf(db, ids, moment)]);
  return alike.flatMap(({ id, grade }): Found[] => {
    const article = articles.find((one) => `article:${one.id}` === id);
    if (article) return [{ kind: 'article', grade, article }];
    const it = cases.find((one) => `case:${one.id}` === id);
    // Nothing but its subject: that helps nobody.
    const says = it && (it.summary ?? it.findings ?? it.resolution ?? it.rootCause);
    return it && says ? [{ kind: 'case', grade, case: it }] : [];
  });
}

/** Articles and cases by words; without words every article, the latest first, also retired ones. @throws ProblemError `store-*` */
export async function searchKnowledge(
  db: Store,
  { query, articlesOnly = false }: { query: string; articlesOnly?: boolean | undefined },
  moment: Moment,
): Promise<Answer<'knowledge.search'>> {
  const all = [...(await readArticles(db)).values()];
  const total = all.filter(({ isRetired }) => !isRetired).length;
  if (!query.trim()) {
    const shown = all.filter(({ isRetired }) => !(articlesOnly && isRetired));
    shown.sort((a, b) => Number(a.isRetired) - Number(b.isRetired) || b.changedAt.localeCompare(a.changedAt));
    return { articles: await showArticles(db, shown, moment), cases: [], total };
  }
  const language = languageOf(query);
  const index = await openIndex(db, moment);
  const found = searchIndex(index, termsOf(query, language), language ?? moment.language, false).map(
    ({ id }) => id as string,
  );
  const articles = found.filter((id) => id.startsWith('article:')).slice(0, MOST);
  const cases = articlesOnly ? [] : found.filter((id) => id.startsWith('case:')).slice(0, MOST);
  return {
    articles: await articlesOf(db, articles, moment),
    cases: await casesOf(db, cases, moment),
    total,
  };
}
