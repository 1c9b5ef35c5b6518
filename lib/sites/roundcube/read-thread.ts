import { ProblemError } from '../../model/problem.ts';
import { baseSubject } from '../base-subject.ts';
import { decodeWords, headerOf, parseIds } from './headers.ts';
import { type Mail, parseMail } from './mime.ts';
import type { ListRow, Requests } from './requests.ts';
import type { MessageAddress } from './urls.ts';

export interface ThreadMail {
  mail: Mail;
  address: MessageAddress;
  /** Message-ID without brackets. */
  id: string;
  /** Ids of what it answers, the thread's first one first. */
  before: string[];
}

export interface Thread {
  open: ThreadMail;
  mails: ThreadMail[];
  /** Every id the thread is known to have. */
  ids: Set<string>;
  /** Mails that the list shows, by their id: whether it marks them as answered. */
  answered: Map<string, boolean>;
}

/** A thread may have more; then its coverage says so. */
const MOST_MAILS = 60;
const AT_ONCE = 4;

/** Sources already read, by folder and UID; a message never changes. */
export type Shelf = Map<string, ThreadMail>;

async function readMail(requests: Requests, shelf: Shelf, address: MessageAddress): Promise<ThreadMail | undefined> {
  const place = `${address.mbox}/${address.uid}`;
  const known = shelf.get(place);
  if (known) return known;
  const mail = parseMail(await requests.source(address));
  const [id] = parseIds(headerOf(mail.headers, 'message-id'));
  if (!id) return undefined;
  const references = parseIds(headerOf(mail.headers, 'references'));
  const before = references.length > 0 ? references : parseIds(headerOf(mail.headers, 'in-reply-to'));
  const read = { mail, address, id, before };
  shelf.set(place, read);
  return read;
}

async function readMails(requests: Requests, shelf: Shelf, rows: readonly ListRow[]): Promise<ThreadMail[]> {
  const mails: ThreadMail[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const read = await Promise.all(rows.slice(at, at + AT_ONCE).map((row) => readMail(requests, shelf, row)));
    for (const mail of read) if (mail) mails.push(mail);
  }
  return mails;
}

const subjectOf = ({ mail }: ThreadMail) => baseSubject(decodeWords(headerOf(mail.headers, 'subject')));

/** Those of `found` that the headers tie to `open`, and all ids they name. */
function belonging(open: ThreadMail, found: readonly ThreadMail[]): { mails: ThreadMail[]; ids: Set<string> } {
  const ids = new Set([open.id, ...open.before]);
  const mails = new Map([[open.id, open]]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const mail of found) {
      if (mails.has(mail.id) || !(ids.has(mail.id) || mail.before.some((id) => ids.has(id)))) continue;
      mails.set(mail.id, mail);
      for (const id of [mail.id, ...mail.before]) ids.add(id);
      grown = true;
    }
  }
  return { mails: [...mails.values()], ids };
}

/** The message a reply is being written to: told by its id, found among those of the same subject. @throws ProblemError */
export async function findReplied(
  requests: Requests,
  shelf: Shelf,
  reply: { messageId: string; subject: string; hint: MessageAddress | undefined },
  rows: readonly ListRow[],
): Promise<ThreadMail> {
  if (reply.hint) {
    const mail = await readMail(requests, shelf, reply.hint);
    if (mail?.id === reply.messageId) return mail;
  }
  const base = baseSubject(reply.subject);
  for (const row of rows.filter((each) => baseSubject(each.subject) === base)) {
    const mail = await readMail(requests, shelf, row);
    if (mail?.id === reply.messageId) return mail;
  }
  throw new ProblemError('page-changed', { site: 'roundcube', hook: 'replied message' });
}

/** The message at an address. @throws ProblemError page-changed where it has no Message-ID, and so no thread */
export async function readOpen(requests: Requests, shelf: Shelf, address: MessageAddress): Promise<ThreadMail> {
  const open = await readMail(requests, shelf, address);
  if (!open) throw new ProblemError('page-changed', { site: 'roundcube', hook: 'message-id' });
  return open;
}

/** The rest of the thread: what the headers tie to the open message, of what the list of its own folder shows. */
export async function readThread(
  requests: Requests,
  shelf: Shelf,
  open: ThreadMail,
  rows: readonly ListRow[],
): Promise<Thread> {
  const { mbox, uid } = open.address;
  const base = subjectOf(open);
  const near = rows.filter((row) => row.mbox === mbox && baseSubject(row.subject) === base);
  const others = near.filter((row) => row.uid !== uid).slice(0, MOST_MAILS);
  const thread = belonging(open, await readMails(requests, shelf, others));
  const marks = new Map(near.map((row) => [row.uid, row.answered]));
  const answered = new Map<string, boolean>();
  for (const { id, address } of thread.mails) {
    const mark = marks.get(address.uid);
    if (mark !== undefined) answered.set(id, mark);
  }
  return { open, ...thread, answered };
}
