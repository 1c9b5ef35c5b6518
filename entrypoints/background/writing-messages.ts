import type { Handlers } from '../../lib/messages/receive.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import type { Background } from './context.ts';
import { isOfHost, placeOf } from './own-host.ts';
import { pageWithTicket } from './page-with-ticket.ts';
import { findPage } from './tab-state.ts';
import { tellPages } from './tell-pages.ts';
import { checkWriting } from './writing/check-writing.ts';
import { waveAway } from './writing/wave-away.ts';

/** A draft while it is written (U1, U5): looked at when a panel asks, and kept nowhere. */
export function writingMessages(bg: Background): Handlers {
  return {
    'page.wrote': async ({ key }, from) => {
      const { tabId, host } = placeOf(from);
      if (key && !isOfHost(key, host)) throw new ProblemError('refused');
      const page = await findPage(tabId);
      // Below "watch" nobody is told, and so nothing is asked.
      if (page?.assessment && page.assessment.level !== 'calm') await tellPages('writing.changed', { tabId }, tabId);
      return {};
    },
    'writing.check': ({ tabId }) => checkWriting(bg, tabId),
    'writing.use': async ({ tabId, words, nth, rewrite }) => {
      const { head, frameId } = await pageWithTicket(tabId);
      const { key } = head;
      return words === ''
        ? sendToTab(tabId, 'tab.insert', { key, text: rewrite }, frameId)
        : sendToTab(tabId, 'tab.replace', { key, words, nth, rewrite }, frameId);
    },
    'writing.away': async ({ tabId, rule, scope }) => {
      await waveAway(bg, await pageWithTicket(tabId), rule, scope);
      return checkWriting(bg, tabId);
    },
  };
}
