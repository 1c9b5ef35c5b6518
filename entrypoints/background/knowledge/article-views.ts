import { caseRef, parseRef } from '../../../lib/cases/ticket-ref.ts';
import { caseTexts } from '../../../lib/knowledge/case-document.ts';
import { countAvoided } from '../../../lib/knowledge/count-avoided.ts';
import type { Article } from '../../../lib/knowledge/fold-articles.ts';
import type { ArticleView, EarlierCase } from '../../../lib/messages/knowledge-messages.ts';
import type { Case } from '../../../lib/model/case.ts';
import { readVault } from '../../../lib/store/read-cases.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import type { Moment } from '../context.ts';
import { personName } from '../names.ts';
import { articleIds, caseIds, type Text, textIn } from './read-documents.ts';

/** How often each article was used, and what that spared (R132). @throws ProblemError `store-*` */
async function readUses(db: Store, now: string) {
  const used = await guardStore(() => db.getAllFromIndex('events', 'type', 'ticket.article-used'));
  if (used.length === 0) return countAvoided([], Date.parse(now));
  const { store } = db.transaction('events');
  const tickets = [...new Set(used.map(({ subject }) => subject.slice('ticket:'.length)))];
  const opened = await guardStore(() => Promise.all(tickets.map((ticket) => store.index('ticket').getAll(ticket))));
  return countAvoided([...used, ...opened.flat()], Date.parse(now));
}

const NEVER = { used: 0, avoided: 0, waiting: 0 };

/** Articles as a page shows them, their words filled in; one whose title was erased is left out. @throws ProblemError `store-*` */
export async function showArticles(db: Store, articles: readonly Article[], moment: Moment): Promise<ArticleView[]> {
  const [items, uses] = await Promise.all([readVault(db, articles.flatMap(articleIds)), readUses(db, moment.now)]);
  const text = textIn(items);
  return articles.flatMap((article) => {
    const title = text(article.title);
    if (title === null) return [];
    const { id, language, changedAt, isRetired } = article;
    return [
      {
        ...{ id, title, language, issue: text(article.issue), changedAt, isRetired },
        text: text(article.text) ?? '',
        url: text(article.url),
        caseRef: article.case ? caseRef(article.case) : null,
        changedBy: personName(article.changedBy, moment),
        ...(uses.get(id) ?? NEVER),
      },
    ];
  });
}

function showEarlier(it: Case, text: Text, { say }: Moment): EarlierCase {
  const { summary, findings, resolution, rootCause } = caseTexts(it);
  return {
    id: it.id,
    ref: caseRef(it.id),
    title: parseRef(text(it.ticketRef)).subject ?? say('case.no-subject'),
    openedAt: it.openedAt,
    closedAt: it.closedAt,
    summary: text(summary),
    findings: text(findings),
    resolution: text(resolution),
    rootCause: text(rootCause),
  };
}

/** Earlier cases as a page shows them, with what is left of their words. @throws ProblemError `store-*` */
export async function showEarlierCases(db: Store, cases: readonly Case[], moment: Moment): Promise<EarlierCase[]> {
  const text = textIn(await readVault(db, cases.flatMap(caseIds)));
  return cases.map((it) => showEarlier(it, text, moment));
}
