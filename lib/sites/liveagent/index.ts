import { ProblemError } from '../../model/problem.ts';
import { wordsAt, wordsOf } from '../page-site/words-of.ts';
import { findAll, testHooks } from '../selector.ts';
import type { Located, Locating, SelfTestLine, Site, SiteSettings } from '../site.ts';
import { keyedAnswerSchema } from './api-schema.ts';
import { parseTicket } from './parse-ticket.ts';
import { rows } from './rows.ts';
import { LIST, PARTS } from './selectors.ts';
import { conversationKey, findConversationId, isAgentPath, isOwnHost } from './urls.ts';

const isSeen = (element: Element) => element.checkVisibility();

/** Its own host names; on a team's own, a route of its kind together with its layout. */
function detect(location: URL, document: Document): boolean {
  if (!isAgentPath(location)) return false;
  if (isOwnHost(location)) return true;
  const signs = ['.ConversationDetailsView', '#conversation-code-label', '[class^="gwt-"]'];
  return findConversationId(location) !== undefined && signs.filter((css) => document.querySelector(css)).length >= 2;
}

const missing = (hook: string) => ({ code: 'page-changed' as const, params: { site: 'liveagent', hook } });

/** The address names the conversation; the page bears its code, which the API has to agree with before anything is told. */
function locate(location: URL, document: Document): Locating {
  const id = findConversationId(location);
  if (!id) return { state: 'none' };
  const proofs = [{ source: 'url', id }];
  const [root, ...more] = findAll(PARTS.details, document).filter(isSeen);
  if (!root) return { state: 'waiting', problem: missing('details') };
  if (more.length > 0) {
    return { state: 'unsafe', problem: { code: 'proofs-disagree', params: { site: 'liveagent' } }, proofs };
  }
  if (!codeIn(document)) return { state: 'waiting', problem: missing('code') };
  return { state: 'ready', located: { key: conversationKey(location, id), proofs, root, provisional: true } };
}

/** The code people see; it may stand beside the details. */
const codeIn = (document: Document): string | undefined =>
  wordsOf(findAll(PARTS.code, document).find(isSeen))?.match(/[A-Z0-9]+(?:-[A-Z0-9]+)+/i)?.[0];

/** @throws ProblemError key-needed, bad-answer, proofs-disagree, and as `askKeyed` */
async function read(location: URL, document: Document, { askKeyed }: SiteSettings) {
  const id = findConversationId(location);
  if (!id) throw new ProblemError('no-ticket');
  const answer = await askKeyed?.(id);
  if (answer === undefined) throw new ProblemError('key-needed', { site: 'LiveAgent' });
  const parsed = keyedAnswerSchema.safeParse(answer);
  if (!parsed.success) throw new ProblemError('bad-answer', { status: 200 }, parsed.error);
  const { ticket } = parsed.data;
  if (ticket.id !== id || ticket.code?.toUpperCase() !== codeIn(document)?.toUpperCase()) {
    throw new ProblemError('proofs-disagree', { site: 'liveagent' });
  }
  return { ticket: parseTicket(location, parsed.data), source: 'api' as const };
}

function selfTest(location: URL, document: Document): SelfTestLine[] {
  return testHooks(findConversationId(location) ? PARTS : LIST, document);
}

/**
 * LiveAgent: its page tells which ticket is open and no more, so it is read through its API with a key of the team's, or by what
 * a person points out (NOTES.md).
 */
export function createLiveagent(): Site {
  return {
    id: 'liveagent',
    frames: 'top',
    needsSettings: false,
    detect,
    locate,
    read: (_located, location, document, settings) => read(location, document, settings),
    version: ({ key, root }: Located) =>
      `${key} ${wordsAt(PARTS.subject, root.ownerDocument) ?? ''} ${root.ownerDocument.body.textContent?.length ?? 0}`,
    watchedAttributes: ['href'],
    findComposer: () => undefined,
    findMessageElement: () => undefined,
    rows,
    selfTest,
  };
}
