import { parseRef } from '../../../lib/cases/ticket-ref.ts';
import { caseDocument, caseTexts } from '../../../lib/knowledge/case-document.ts';
import type { Document } from '../../../lib/knowledge/document.ts';
import { type Article, foldArticles } from '../../../lib/knowledge/fold-articles.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { VaultItem } from '../../../lib/model/event.ts';
import { listCases, readVault } from '../../../lib/store/read-cases.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import { reasonName } from '../case-parts/impact-names.ts';
import type { Moment } from '../context.ts';

/** A vault item's text; null where there is none, or it was erased. */
export type Text = (id: string | null) => string | null;

export const textIn =
  (items: ReadonlyMap<string, VaultItem>): Text =>
  (id) => {
    const item = id ? items.get(id) : undefined;
    return item && !('erased' in item) ? item.text : null;
  };

/** Every article by id, retired ones too. @throws ProblemError `store-*` */
export function readArticles(db: Store): Promise<Map<string, Article>> {
  return guardStore(async () => {
    const { store } = db.transaction('events');
    const types = ['article.written', 'article.retired'];
    const events = await Promise.all(types.map((type) => store.index('type').getAll(type)));
    return foldArticles(events.flat());
  });
}

/** One of them, as the log has it now. @throws ProblemError `store-*` */
export async function readArticle(db: Store, id: string): Promise<Article | undefined> {
  const events = await guardStore(() => db.getAllFromIndex('events', 'subject', `article:${id}`));
  return foldArticles(events).get(id);
}

export const articleIds = ({ title, text, url, issue }: Article): string[] =>
  [title, text, url, issue].filter((id) => id !== null);

export const caseIds = (it: Case): string[] =>
  [it.ticketRef, ...Object.values(caseTexts(it))].filter((id) => id !== null);

/** An article as it can be found; undefined where it is retired, or was erased. */
export function articleDocument(article: Article, text: Text): Document | undefined {
  const title = text(article.title);
  if (article.isRetired || title === null) return undefined;
  return {
    id: `article:${article.id}`,
    title,
    text: text(article.text) ?? '',
    issue: text(article.issue) ?? '',
    language: article.language,
  };
}

export const documentOfCase = (it: Case, text: Text, moment: Moment): Document | undefined =>
  caseDocument(it, parseRef(text(it.ticketRef)).subject ?? null, text, (code) => reasonName(code, moment));

/** Everything that can be found. @throws ProblemError `store-*` */
export async function readDocuments(db: Store, moment: Moment): Promise<Document[]> {
  const [articles, cases] = await Promise.all([readArticles(db), listCases(db)]);
  const text = textIn(await readVault(db, [...[...articles.values()].flatMap(articleIds), ...cases.flatMap(caseIds)]));
  return [
    ...[...articles.values()].flatMap((article) => articleDocument(article, text) ?? []),
    ...cases.flatMap((it) => documentOfCase(it, text, moment) ?? []),
  ];
}
