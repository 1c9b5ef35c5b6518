import type { SiteProfile } from '../../model/site-profile.ts';
import type { Message } from '../../model/ticket.ts';
import { isMatch } from './places.ts';

/** How pages call the person who looks at them: whoever works here. */
const YOU = new Set(
  'you me i minä sinä itse du ich sie jag dig vous moi toi je tú tu yo usted eu você eg jij ik u mina sina ja ty wy io lei あなた 自分 私 わたし 您 我 나'.split(
    ' ',
  ),
);

const plain = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

export interface Author {
  name: string;
  email?: string | undefined;
}

/** `Ann Agent <ann@team.example>`, an address alone, or a name. */
export function parseAuthor(text: string): Author | undefined {
  const words = text.replace(/[\s\u00a0]+/g, ' ').trim();
  if (words === '') return undefined;
  const email = /[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+\.[^\s<>()[\],;:"']+/.exec(words)?.[0]?.toLowerCase();
  if (!email) return { name: words.slice(0, 200) };
  const name = words
    .replace(/[<([]?[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+[>)\]]?/, '')
    .replace(/^["'\s]+|["'\s]+$/g, '');
  return { name: (name || email).slice(0, 200), email };
}

/** True where an address is among the team's own addresses and domains. */
function isOneOf(email: string, mine: readonly string[]): boolean {
  const domain = email.slice(email.indexOf('@') + 1);
  return mine.some((own) => {
    const entry = own.toLowerCase().replace(/^@/, '');
    return entry === email || (!entry.includes('@') && (domain === entry || domain.endsWith(`.${entry}`)));
  });
}

/**
 * Who wrote a message, as far as it is proved: by a mark of the page that exactly one role has, else by the names and addresses
 * of the team's own people. What is not proved is unknown, and an unknown role never counts.
 * @param isPrivate where the page seems to mark it as a note
 */
export function readRole(
  message: Element,
  author: Author | undefined,
  roles: SiteProfile['roles'],
  mine: readonly string[],
  isPrivate = false,
): Message['role'] {
  const marked = roles.marks.filter(({ css }) => css.some((each) => isMatch(message, each))).map(({ role }) => role);
  if (marked.length > 0) return marked.length === 1 ? (marked[0] ?? 'unknown') : 'unknown';
  // As the page marks it, it may be a note: neither a customer’s words nor a reply, as long as nobody says so.
  if (isPrivate || !author) return 'unknown';
  const own = new Set(roles.own.map(plain));
  const said = [author.name, author.email ?? ''].filter(Boolean).map(plain);
  if (said.some((each) => own.has(each) || YOU.has(each))) return 'agent';
  if (
    author.email &&
    isOneOf(author.email, [...mine, ...roles.own.filter((each) => each.includes('@') || each.includes('.'))])
  )
    return 'agent';
  // Customers have a mark of their own here: whoever does not bear it is none, as far as is known.
  if (roles.marks.some(({ role }) => role === 'customer')) return 'unknown';
  if (roles.others === 'customer') return 'customer';
  // As in webmail: an address that is not among the team's own is a customer's.
  return author.email && mine.length > 0 ? 'customer' : 'unknown';
}
