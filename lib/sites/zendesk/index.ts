import { ProblemError, problemOf } from '../../model/problem.ts';
import type { Message } from '../../model/ticket.ts';
import { isSecondBest } from '../is-second-best.ts';
import type { Site } from '../site.ts';
import { createApi } from './api.ts';
import { findComposer } from './compose.ts';
import { findMessageElement } from './find-message.ts';
import { locate } from './locate.ts';
import { readDesk } from './policies/read-desk.ts';
import { createApiReader } from './read-api.ts';
import { messageElements, openRest, readDom } from './read-dom.ts';
import { rows } from './rows.ts';
import { selfTest, testTimes } from './self-test.ts';
import { findTicketId, isAgentPage, ticketKey } from './urls.ts';
import { openView } from './views.ts';
import { inTurn } from './write/in-turn.ts';
import { writeDesk } from './write/write-desk.ts';

/** So long a change and the look at what came of it may take. Milliseconds. */
const WRITING = 60_000;

/** Zendesk's Agent Workspace: the API over the agent's own session first, what the page shows second (NOTES.md). */
export function createZendesk(origin: string): Site {
  const api = createApi(origin);
  const reader = createApiReader(api);
  let lastRead: { key: string; messages: readonly Message[]; isApi: boolean } | undefined;
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
        const ticket = await reader.read(location, id, signal);
        lastRead = { key: ticket.key, messages: ticket.messages, isApi: true };
        return { ticket, source: 'api' };
      } catch (error) {
        const notice = problemOf(error);
        if (!isSecondBest(notice)) throw error;
        const ticket = readDom(located, location, id);
        lastRead = { key: ticket.key, messages: ticket.messages, isApi: false };
        return { ticket, source: 'dom', notice };
      }
    },
    version(located) {
      const articles = messageElements(located.root);
      return `${located.key} ${articles.length} ${articles.at(-1)?.textContent?.length ?? 0} ${articles[0]?.textContent?.length ?? 0}`;
    },
    // Rows of a list are used again for other tickets: then nothing but their attributes changes.
    watchedAttributes: ['data-is-active', 'data-entity-is-selected', 'data-entity-id', 'aria-describedby', 'href'],
    findComposer,
    findMessageElement: (located, messageId) =>
      findMessageElement(located, lastRead?.key === located.key ? lastRead.messages : [], messageId),
    readDesk: (path, location) => readDesk(path, location.origin),
    rows,
    openView: (location) => openView(api, reader, location),
    openRest,
    async write(located, location, document, change) {
      const id = findTicketId(location);
      if (!id || located.key !== ticketKey(location, id)) throw new ProblemError('ticket-changed');
      // Two tabs of one browser take turns, so that the second sees what the first wrote.
      const work = () => writeDesk(api, origin, id, change, document, AbortSignal.timeout(WRITING));
      return inTurn(`simmer-write-${id}`, work);
    },
    selfTest(location, document) {
      const lines = selfTest(location, document);
      const found = locate(location, document);
      if (found.state !== 'ready' || !lastRead?.isApi || lastRead.key !== found.located.key) return lines;
      const times = testTimes(found.located, lastRead.messages);
      return times ? [...lines, times] : lines;
    },
  };
}
