import { ProblemError, problemOf } from '../../model/problem.ts';
import type { Message } from '../../model/ticket.ts';
import type { Site } from '../site.ts';
import { findComposer } from './compose.ts';
import { findMessageElement } from './find-message.ts';
import { locate } from './locate.ts';
import { readDesk } from './policies/read-desk.ts';
import { createApiReader } from './read-api.ts';
import { messageElements, readDom } from './read-dom.ts';
import { rows } from './rows.ts';
import { selfTest } from './self-test.ts';
import { findTicketId, isAgentPage } from './urls.ts';

/** Troubles of the API in which the page itself may still be read. */
const SECOND_BEST = new Set(['not-signed-in', 'rate-limited', 'server-error', 'bad-answer', 'unreachable']);

/** Zendesk's Agent Workspace: the API over the agent's own session first, what the page shows second (NOTES.md). */
export function createZendesk(origin: string): Site {
  const readApi = createApiReader(origin);
  let lastRead: { key: string; messages: readonly Message[] } | undefined;
  return {
    id: 'zendesk',
    frames: 'top',
    needsSettings: false,
    detect: isAgentPage,
    locate,
    async read(located, location, _document, _settings, signal) {
      const id = findTicketId(location);
      if (!id) throw new ProblemError('no-ticket');
      try {
        const ticket = await readApi(location, id, signal);
        lastRead = { key: ticket.key, messages: ticket.messages };
        return { ticket, source: 'api' };
      } catch (error) {
        const notice = problemOf(error);
        if (!SECOND_BEST.has(notice.code)) throw error;
        const ticket = readDom(located, location, id);
        lastRead = { key: ticket.key, messages: ticket.messages };
        return { ticket, source: 'dom', notice };
      }
    },
    version(located) {
      const articles = messageElements(located.root);
      return `${located.key} ${articles.length} ${articles.at(-1)?.textContent?.length ?? 0} ${articles[0]?.textContent?.length ?? 0}`;
    },
    watchedAttributes: ['data-is-active', 'data-entity-is-selected', 'data-entity-id'],
    findComposer,
    findMessageElement: (located, messageId) =>
      findMessageElement(located, lastRead?.key === located.key ? lastRead.messages : [], messageId),
    readDesk: (path, location) => readDesk(path, location.origin),
    rows,
    selfTest,
  };
}
