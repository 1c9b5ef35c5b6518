import { ProblemError, problemOf } from '../../model/problem.ts';
import { isSecondBest } from '../is-second-best.ts';
import { findAll, findOne } from '../selector.ts';
import type { Located, Site } from '../site.ts';
import { findComposer } from './compose.ts';
import { locate } from './locate.ts';
import { findPageConfig } from './page-config.ts';
import { readApi } from './read-api.ts';
import { isHistoryLate, readDom } from './read-dom.ts';
import { rows } from './rows.ts';
import { TICKET } from './selectors.ts';
import { selfTest } from './self-test.ts';
import { findPriority } from './words.ts';

/** How long the history may take to come into the page. Milliseconds. */
const PATIENCE = 5000;

const idOf = (located: Located, source: string) => located.proofs.find((proof) => proof.source === source)?.id;

/** Waits for the history that the page loads after itself; gives up in time. */
async function awaitHistory(document: Document, signal: AbortSignal): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (isHistoryLate(document) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    signal.throwIfAborted();
  }
}

/** Request Tracker 5 on any host and path: told by its fingerprint, read through its own API, the page second (NOTES.md). */
export function createRequestTracker(): Site {
  /** Where the last reading was made: what the page shows late tells nothing new beside the API. */
  let source: 'api' | 'dom' = 'api';
  return {
    id: 'rt',
    frames: 'top',
    needsSettings: false,
    detect(location, document) {
      // Its own settings in a script, a body named after the page's file, and its own header; for staff alone.
      const config = findPageConfig(document);
      if (!config?.user?.privileged || !document.body?.id.startsWith('comp-')) return false;
      if (!location.pathname.startsWith(`${config.base}/`)) return false;
      const path = location.pathname.slice(config.base.length);
      return !/^\/(SelfService|m|NoAuth)(\/|$)/.test(path) && document.querySelector('#quickbar') !== null;
    },
    locate,
    async read(located, location, document, _settings, signal) {
      const config = findPageConfig(document);
      const shown = idOf(located, 'title');
      if (!config || !shown) throw new ProblemError('no-ticket');
      const asked = idOf(located, 'url') ?? idOf(located, 'menu') ?? shown;
      try {
        const ticket = await readApi(location, config.base, asked, shown, signal);
        source = 'api';
        // The team's own name for the priority, where the page shows it; the number alone names it by the usual table.
        const shownPriority = findOne(TICKET.priority, document)?.className;
        const label = /ticket-info-priority-([\w-]+)/.exec(shownPriority ?? '')?.[1];
        return { ticket: label ? { ...ticket, priority: findPriority(label) } : ticket, source };
      } catch (error) {
        const notice = problemOf(error);
        if (signal.aborted || !isSecondBest(notice)) throw error;
        // Only the page of the ticket shows it; and an old number leads to another ticket, which only the API can prove.
        if (document.body.id !== 'comp-Ticket-Display' || located.provisional) throw error;
        await awaitHistory(document, signal);
        source = 'dom';
        return { ticket: readDom(document, location, config, shown), source, notice };
      }
    },
    version(located) {
      const { ownerDocument } = located.root;
      const shown = [TICKET.status, TICKET.owner].map((hook) => findOne(hook, ownerDocument)?.textContent ?? '');
      const entries = source === 'dom' ? findAll(TICKET.transactions, ownerDocument).length : 0;
      return `${located.key} ${shown.join(' ')} ${entries}`;
    },
    watchedAttributes: [],
    findComposer: (_located, document) => findComposer(document),
    openRest(_located, document) {
      for (const link of findAll(TICKET.late, document)) (link as HTMLElement).click();
    },
    findMessageElement(located, messageId) {
      if (!/^\d+$/.test(messageId)) return undefined;
      return located.root.querySelector(`.transaction[data-transaction-id="${messageId}"] .content`) ?? undefined;
    },
    rows,
    selfTest,
  };
}
