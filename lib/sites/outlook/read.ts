import { ProblemError } from '../../model/problem.ts';
import type { Message } from '../../model/ticket.ts';
import { type Own, ownOf } from '../mail-roles.ts';
import type { ReadDate } from '../page-date.ts';
import { mailTicket } from '../page-site/mail-ticket.ts';
import { findOne } from '../selector.ts';
import type { Located, Reading, SiteSettings } from '../site.ts';
import { findMore, readCards } from './cards.ts';
import { subjectOf } from './locate.ts';
import { ownAddresses } from './own-addresses.ts';
import { nameCards, readMessages } from './read-messages.ts';
import { PARTS } from './selectors.ts';

/**
 * How many answers must be thought of that the page may not show: where it shows a single message, or nothing that one of the
 * user's own addresses sent, the sent part was not seen; so a last message of theirs may have been answered.
 */
function unseenAnswers(messages: readonly Message[], own: Own, isThread: boolean): number {
  const last = messages.at(-1);
  if (!last || last.role === 'agent') return 0;
  const isSentSeen = messages.some(({ from }) => from?.email && own.addresses.has(from.email));
  return isThread && isSentSeen ? 0 : 1;
}

/** The conversation in front, as its page shows it. Nothing is clicked, opened or asked for. @throws ProblemError page-changed {hook} */
export function read(
  { key, root }: Located,
  location: URL,
  document: Document,
  settings: SiteSettings,
  readDate: ReadDate,
): Reading {
  const subject = subjectOf(root);
  if (subject === undefined) throw new ProblemError('page-changed', { site: 'outlook', hook: 'subject' });
  const cards = readCards(root);
  const own = ownOf(settings.mine, ownAddresses(document));
  const { lang } = document.documentElement;
  const messages = readMessages(nameCards(cards), own, lang, readDate, Date.now());
  const closed = cards.filter(({ state }) => state === 'closed').length;
  const more = findMore(root, cards).reduce((sum, { count }) => sum + count, 0);
  const isThread = findOne(PARTS.subject, root)?.id.startsWith('CONV_') === true;
  const held = closed + more;
  const ticket = mailTicket({
    site: 'outlook',
    key,
    location,
    subject,
    messages,
    held,
    unseen: unseenAnswers(messages, own, isThread),
    isFromStart: isThread,
    isZoneSure: false,
  });
  // Nothing can be clicked to see an answer in another folder.
  return { ticket, source: 'dom', opens: held > 0 };
}
