import { ProblemError } from '../../model/problem.ts';
import type { Ticket } from '../../model/ticket.ts';
import { type Budget, fetchJson } from '../fetch-api.ts';
import { wordsAt } from '../page-site/words-of.ts';
import { findAll } from '../selector.ts';
import type { Located } from '../site.ts';
import { apiArticlesSchema, apiTagsSchema, apiTicketSchema, apiUserSchema } from './api-schema.ts';
import { articleId } from './article-id.ts';
import { parseTicket } from './parse-ticket.ts';
import { PARTS } from './selectors.ts';
import { apiUrl } from './urls.ts';

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** What is in view must be what was answered: the number people see, and the articles. @throws ProblemError proofs-disagree */
function prove({ root, provisional }: Located, number: string, ids: ReadonlySet<string>): void {
  const shown = wordsAt(PARTS.number, root)?.replace(/\D/g, '');
  const inView = findAll(PARTS.messages, root).flatMap((element) => articleId(element) ?? []);
  const isOther =
    (shown !== undefined && shown !== '' && shown !== number.replace(/\D/g, '')) || inView.some((id) => !ids.has(id));
  if (isOther || (provisional && inView.length === 0)) throw new ProblemError('proofs-disagree', { site: 'zammad' });
}

/**
 * The whole ticket over the person's own session: as the interface asks for it itself, and nothing is marked as seen.
 * @throws ProblemError as `fetchJson`; proofs-disagree where the page shows another ticket
 */
export async function readApi(location: URL, located: Located, id: string, signal: AbortSignal): Promise<Ticket> {
  const budget: Budget = { left: null };
  const get = async <T>(path: string, schema: Schema<T>): Promise<T> => {
    const parsed = schema.safeParse(await fetchJson(apiUrl(location, path), signal, budget));
    if (!parsed.success) throw new ProblemError('bad-answer', { status: 200 });
    return parsed.data;
  };
  const orNothing = <T>(asked: Promise<T>) =>
    asked.catch((error: unknown) => {
      if (signal.aborted || !(error instanceof ProblemError)) throw error;
      return undefined; // not everybody may read tags and people; the ticket then goes without
    });
  const [ticket, articles, tags] = await Promise.all([
    get(`tickets/${id}?expand=true`, apiTicketSchema),
    get(`ticket_articles/by_ticket/${id}?expand=true`, apiArticlesSchema),
    orNothing(get(`tags?object=Ticket&o_id=${id}`, apiTagsSchema)),
  ]);
  if (String(ticket.id) !== id) throw new ProblemError('bad-answer', { status: 200 });
  prove(located, ticket.number, new Set(articles.map((article) => String(article.id))));
  const customer = ticket.customer_id
    ? await orNothing(get(`users/${ticket.customer_id}?expand=true`, apiUserSchema))
    : undefined;
  return parseTicket(location, ticket, articles, customer, tags?.tags);
}
