import { ProblemError } from '../../model/problem.ts';
import { ownOf } from '../mail-roles.ts';
import { findOne } from '../selector.ts';
import type { Site } from '../site.ts';
import { findComposer } from './compose.ts';
import { type Env, findEnv, findFolder, ownAddresses } from './env.ts';
import { findFront } from './front.ts';
import { headerOf, parseAddresses } from './headers.ts';
import { locate } from './locate.ts';
import { parseTicket } from './parse-ticket.ts';
import { findReplied, readOpen, readThread, type Shelf, type ThreadMail } from './read-thread.ts';
import { createRequests } from './requests.ts';
import { rows, rowsOnPage } from './rows.ts';
import { COMPOSE } from './selectors.ts';
import { selfTest } from './self-test.ts';
import { findMessageAddress } from './urls.ts';

/** The folder for sent mail: named in the settings of a list or message, chosen in the form of a reply. */
function sentFolder(env: Env, document: Document): string | undefined {
  const chosen = findOne(COMPOSE.sent, document) as HTMLSelectElement | undefined;
  return findFolder(env, 'sent') ?? (chosen?.querySelector<HTMLOptionElement>('option[selected]')?.value || undefined);
}

/** Where the page names none of the user's addresses: the mailbox the newest hand-over wrote at the top of the header. */
function deliveredTo({ mail }: ThreadMail): string[] {
  for (const name of ['delivered-to', 'x-original-to', 'envelope-to']) {
    const [address] = parseAddresses(headerOf(mail.headers, name));
    if (address?.email) return [address.email];
  }
  return [];
}

/** Roundcube 1.6, elastic skin, on any host: told by its fingerprint, read from the mails' own headers (NOTES.md). */
export function createRoundcube(): Site {
  const shelf: Shelf = new Map();
  const keys = new Map<string, string>();
  let open: string | undefined;
  return {
    id: 'roundcube',
    frames: 'all',
    needsSettings: true,
    detect(_location, document) {
      const page = document.body?.classList.contains('task-mail');
      return page && findEnv(document)?.rcversion !== undefined;
    },
    locate,
    async read(_located, location, document, settings, signal) {
      const front = findFront(location, document);
      if (front.kind !== 'message' && front.kind !== 'reply') throw new ProblemError('no-ticket');
      const { env } = front;
      const requests = createRequests(location, env.request_token ?? undefined, signal);
      const subject = (findOne(COMPOSE.subject, document) as HTMLInputElement | undefined)?.value ?? '';
      const hint = document.referrer ? findMessageAddress(new URL(document.referrer)) : undefined;
      // Beside a message the page's own list is read, with no request; beside a reply there is none on the page.
      const list = front.kind === 'message' ? rowsOnPage(location, document) : await requests.list(front.mbox);
      const first =
        front.kind === 'message'
          ? await readOpen(requests, shelf, front.address)
          : await findReplied(requests, shelf, { ...front, subject, hint }, list);
      const sent = sentFolder(env, document);
      const thread = await readThread(requests, shelf, first, list);
      const named = ownAddresses(env);
      const proved = named.length > 0 || first.address.mbox === sent ? named : deliveredTo(first);
      const ticket = parseTicket(location, thread, ownOf(settings.mine, proved), sent);
      open = first.id;
      for (const mail of thread.mails) keys.set(mail.id, ticket.key);
      return { ticket, source: 'api' };
    },
    version: (located) => located.key,
    watchedAttributes: ['class'],
    findComposer: (_located, document) => findComposer(document),
    findMessageElement: (located, messageId) => (messageId === open ? located.root : undefined),
    rows: (location, document) => rows(location, document, shelf, keys),
    selfTest,
  };
}
