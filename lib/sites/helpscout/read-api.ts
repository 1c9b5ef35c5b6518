import { ProblemError } from '../../model/problem.ts';
import type { Ticket } from '../../model/ticket.ts';
import { findAll } from '../selector.ts';
import type { Located, SiteSettings } from '../site.ts';
import { apiConversationSchema } from './api-schema.ts';
import { parseConversation } from './parse-conversation.ts';
import { threadId } from './read-page.ts';
import { PARTS } from './selectors.ts';
import { findConversation } from './urls.ts';

/**
 * The conversation through the team's own app of the Mailbox API; undefined where none is set up. Both numbers of the address must
 * be the answer's, and what is in view must be in it.
 * @throws ProblemError as `SiteSettings.askKeyed`; bad-answer; proofs-disagree
 */
export async function readApi(location: URL, { root }: Located, settings: SiteSettings): Promise<Ticket | undefined> {
  const ids = findConversation(location);
  if (!ids) throw new ProblemError('no-ticket');
  const answer = await settings.askKeyed?.(ids.id);
  if (answer === undefined) return undefined;
  const parsed = apiConversationSchema.safeParse(answer);
  if (!parsed.success) throw new ProblemError('bad-answer', { status: 200 }, parsed.error);
  const { id, number, threads, _embedded } = parsed.data;
  const known = new Set(_embedded.threads.map((thread) => String(thread.id)));
  const inView = findAll(PARTS.messages, root).flatMap((element) => threadId(element) ?? []);
  const isWhole = (threads ?? 0) <= known.size;
  const isOther = String(id) !== ids.id || String(number) !== ids.number;
  // An answer that is not whole, or is older than the page by a message, shares some of what is in view with it.
  const isForeign = inView.length > 0 && !inView.some((each) => known.has(each));
  if (isOther || (isWhole && isForeign)) throw new ProblemError('proofs-disagree', { site: 'helpscout' });
  return parseConversation(location, parsed.data);
}
