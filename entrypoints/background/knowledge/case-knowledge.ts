import { parseRef } from '../../../lib/cases/ticket-ref.ts';
import { caseTexts } from '../../../lib/knowledge/case-document.ts';
import { findAlike } from '../../../lib/knowledge/find-alike.ts';
import { languageOf } from '../../../lib/knowledge/language-of.ts';
import { isSimilar, ticketPrint } from '../../../lib/matrix/similar-tickets.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { Case } from '../../../lib/model/case.ts';
import { isOver } from '../../../lib/model/ticket-life.ts';
import { readVault } from '../../../lib/store/read-cases.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { listSeenSince } from '../../../lib/store/sightings.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import type { Moment } from '../context.ts';
import { showArticles } from './article-views.ts';
import { openIndex } from './open-index.ts';
import { caseIds, readArticle, textIn } from './read-documents.ts';

/** What a helpdesk marks a reply with says nothing of what it is about. */
const REPLY = /^\s*(?:(?:re|fw|fwd|vs|vl|balas|回复|转发|返信|転送)\s*[:：]\s*)+/iu;
const DAY_MS = 24 * 60 * 60 * 1000;
/** What was not seen for so long is no open ticket for whoever asks who else could be hit. */
const SEEN_DAYS = 30;
const MOST = 20;

/** The article of a case as it would be written: nothing is asked that the case says already (R131). @throws ProblemError `store-*` */
export async function draftArticle(db: Store, it: Case, moment: Moment): Promise<Answer<'case.article-draft'>> {
  const text = textIn(await readVault(db, caseIds(it)));
  const { summary, findings, resolution, rootCause } = caseTexts(it);
  const title = (parseRef(text(it.ticketRef)).subject ?? '').replace(REPLY, '');
  const said = [resolution, rootCause, findings].flatMap((id) => text(id) ?? []);
  const language = languageOf([title, ...said].join('\n')) ?? moment.language;
  const query = { subject: title, message: [text(summary) ?? '', ...said].join('\n'), language };
  const index = await openIndex(db, moment);
  const alike = findAlike(index, query).flatMap(({ id }) => (id.startsWith('article:') ? [id.slice(8)] : []));
  const articles = await Promise.all(alike.map((id) => readArticle(db, id)));
  const proposed = await showArticles(
    db,
    articles.flatMap((article) => article ?? []),
    moment,
  );
  return { title, text: said.join('\n\n'), language, proposed };
}

/** Whether a ticket still waits for an answer, as far as it was seen. */

/** Who else could be hit (R95): open tickets that were seen on this computer and seem to be about the same. @throws ProblemError `store-*` */
export async function listAlikeTickets(db: Store, it: Case, { now }: Moment): Promise<Answer<'case.alike'>> {
  const own = new Set([it.ticket, ...(it.tickets ?? []).map(({ ticket }) => ticket), ...(it.parted ?? [])]);
  const items = it.ticketRef ? await readVault(db, [it.ticketRef]) : new Map();
  const ref = parseRef(textIn(items)(it.ticketRef));
  const seen = it.ticket ? await guardStore(() => db.get('seen', it.ticket as string)) : undefined;
  const key = seen?.key ?? ref.key;
  const subject = seen?.subject ?? ref.subject;
  if (!key || !subject) return { tickets: [] };
  const print = ticketPrint({ key, subject, observedAt: now, issue: seen?.issue });
  const since = new Date(Date.parse(now) - SEEN_DAYS * DAY_MS).toISOString();
  const near = (await listSeenSince(db, since)).filter((one) => !own.has(one.ticket) && !isOver(one.status));
  const alike = near.filter((one) => isSimilar(print, ticketPrint(one)));
  alike.sort((a, b) => b.score - a.score || b.observedAt.localeCompare(a.observedAt));
  const tickets = alike.slice(0, MOST).map(({ key, subject, requester, url, level, observedAt }) => ({
    key,
    subject,
    requester,
    url,
    level,
    observedAt,
  }));
  return { tickets };
}
