import { ProblemError } from '../../model/problem.ts';
import { type SiteProfile, siteIdOf } from '../../model/site-profile.ts';
import type { Message, Ticket } from '../../model/ticket.ts';
import { wordHash } from '../word-hash.ts';
import { isIdLike } from './address.ts';
import type { Found } from './locate.ts';
import { looksPrivate } from './looks-private.ts';
import { findParts } from './places.ts';
import { type Author, parseAuthor, readRole } from './read-role.ts';
import { readTime } from './read-time.ts';
import { lineOf, type Shown, textOfMessage } from './thread.ts';

/** A message as read, with the element that shows it. */
export interface Read {
  message: Message;
  element: Element;
  /** True where the page seems to mark it as a note, and no mark that a person confirmed says whose it is. */
  isPrivate: boolean;
}

const ID_BEARERS = [
  'id',
  'data-id',
  'data-message-id',
  'data-thread-id',
  'data-thread_id',
  'data-entry-id',
  'data-article-id',
];

/** The page's own number of each message, where it gives every one another; else none is used. */
function ownIds(shown: readonly Shown[]): string[] | undefined {
  for (const name of ID_BEARERS) {
    const ids = shown.map(({ element }) => element.getAttribute(name) ?? '');
    if (
      ids.every((id) => /\d/.test(id) && isIdLike(id.split(/[-_:]/).at(-1) ?? '')) &&
      new Set(ids).size === ids.length
    )
      return ids;
  }
  return undefined;
}

/** Each message of the page, oldest first. @throws ProblemError page-changed where nobody's name can be found any more */
export function readMessages(
  profile: SiteProfile,
  { thread: { shown } }: Found,
  mine: readonly string[],
  now: number,
): Read[] {
  const { find } = profile;
  const all = new Set(shown.map(({ element }) => element));
  const isMessage = (element: Element) => all.has(element);
  const ids = ownIds(shown.filter(({ isOpening }) => !isOpening));
  const before = shown[0]?.isOpening ? 1 : 0;
  const secret = looksPrivate(shown.filter(({ isOpening }) => !isOpening).map(({ element }) => element));
  const used = new Map<string, number>();
  let named = 0;
  const read = shown.map((each, index): Read => {
    const { element } = each;
    const parts = each.isOpening ? find.opening : find;
    const authors = parts?.author ? findParts(parts.author, element, isMessage) : [];
    const times = parts?.time ? findParts(parts.time, element, isMessage) : [];
    const author: Author | undefined = authors[0] && parseAuthor(lineOf(authors[0]) || (authors[0].textContent ?? ''));
    if (author) named += 1;
    const text = textOfMessage(each, [...authors, ...times]);
    const sign =
      (each.isOpening ? 'opening' : ids?.[index - before]) ?? `words-${wordHash(`${author?.name ?? ''}\n${text}`)}`;
    const again = used.get(sign) ?? 0;
    used.set(sign, again + 1);
    return {
      element: each.texts[0] ?? element,
      isPrivate: secret.has(element),
      message: {
        id: again === 0 ? sign : `${sign}-${again + 1}`,
        role: readRole(element, author, profile.roles, mine, secret.has(element)),
        author: author?.name,
        from: author && { name: author.name, email: author.email },
        sentAt: readTime(times[0], profile.times, now),
        text,
      },
    };
  });
  if (find.author && named === 0 && shown.length > before)
    throw new ProblemError('page-changed', { site: profile.name, hook: 'author' });
  return [...read.slice(0, before), ...oldestFirst(read.slice(before), profile.first)];
}

/** How the page orders its messages, told by times that it proves. */
export function orderOf(times: readonly (string | null | undefined)[]): 'oldest' | 'newest' | undefined {
  const known = times.flatMap((time) => (time ? [Date.parse(time)] : []));
  if (new Set(known).size < 2) return undefined;
  const steps = known.slice(1).map((time, index) => time - (known[index] as number));
  if (steps.every((step) => step >= 0)) return 'oldest';
  return steps.every((step) => step <= 0) ? 'newest' : undefined;
}

function oldestFirst(read: Read[], first: SiteProfile['first']): Read[] {
  const times = read.map(({ message }) => message.sentAt);
  const order = orderOf(times);
  if (order) return order === 'oldest' ? read : read.toReversed();
  if (first) return first === 'oldest' ? read : read.toReversed();
  if (times.some((time) => !time)) return read;
  return read.toSorted((a, b) => Date.parse(a.message.sentAt as string) - Date.parse(b.message.sentAt as string));
}

/** The ticket that the page shows, as far as it is proved. */
export function ticketFrom(profile: SiteProfile, found: Found, read: readonly Read[], location: URL): Ticket {
  const messages = read.map(({ message }) => message);
  const customer = messages.find(({ role }) => role === 'customer');
  const { shown, folded } = found.thread;
  const key = found.locating.state === 'ready' ? found.locating.located.key : '';
  return {
    site: siteIdOf(profile),
    key,
    url: location.href,
    observedAt: new Date().toISOString(),
    subject: found.subject,
    channel: 'other',
    tags: [],
    requester: { name: customer?.from?.name ?? '', email: customer?.from?.email },
    messages,
    slaTargets: [],
    coverage: { loaded: shown.length, total: shown.length + folded },
    provenance: {
      key: { source: 'dom', sure: profile.ticket.by !== 'words' },
      messages: { source: 'dom', sure: folded === 0 },
      'messages.role': {
        source: profile.roles.marks.length > 0 ? 'dom' : 'hand',
        sure: messages.every(({ role }) => role !== 'unknown'),
      },
      'messages.sentAt': {
        source: profile.times ? 'hand' : 'dom',
        sure: messages.every(({ sentAt }) => sentAt !== null),
      },
      'requester.name': { source: 'dom', sure: customer !== undefined },
      subject: { source: 'dom', sure: found.subject !== '' },
    },
  };
}
