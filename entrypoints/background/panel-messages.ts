import type { Request } from '../../lib/messages/messages.ts';
import type { From, Handlers } from '../../lib/messages/receive.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { ticketHash } from '../../lib/store/hashes.ts';
import { setAside } from './asides.ts';
import { keepReply } from './case-parts/customer-sent.ts';
import type { Background } from './context.ts';
import { disagree } from './disagree.ts';
import { draftCase, escalate } from './escalate.ts';
import { setCollapsed } from './layout.ts';
import { pageWithTicket } from './page-with-ticket.ts';
import { acceptPanel, surfaceOf } from './panel-access.ts';
import { panelState } from './panel-state.ts';
import { readTogether } from './reread.ts';
import { noteScript, waveScript } from './scripts/note-use.ts';

/** What a panel asks. Every message but the first is from an accepted panel, or refused (law 1). */
export function panelMessages(bg: Background): Handlers {
  const state = (tabId: number, from: From) => panelState(bg, tabId, surfaceOf(from));
  const used = (
    how: 'inserted' | 'copied',
    tabId: number,
    { script, language }: { script: string; language: string },
  ) => noteScript(bg, how, tabId, { script, language });
  return {
    'panel.hello': async ({ token, tabId }, from) => state(await acceptPanel(from, token ?? null, tabId ?? null), from),
    'panel.state': ({ tabId }, from) => state(tabId, from),
    'panel.collapse': async ({ tabId, collapsed }) => {
      await setCollapsed(bg, tabId, collapsed, false);
      return {};
    },
    'panel.leave': ({ tabId }) => sendToTab(tabId, 'tab.return-focus', {}),
    'panel.retry': async ({ tabId }) => {
      await readTogether(bg, tabId);
      return {};
    },
    'panel.open-rest': async ({ tabId }) => {
      const { head, frameId } = await pageWithTicket(tabId);
      return sendToTab(tabId, 'tab.open-rest', { key: head.key }, frameId);
    },
    'panel.highlight': async ({ tabId, message, quote }) => {
      const { head, frameId } = await pageWithTicket(tabId);
      return sendToTab(
        tabId,
        'tab.highlight',
        { key: head.key, message: message ?? null, quote: quote ?? null },
        frameId,
      );
    },
    'panel.insert': async (data) => {
      const { head, frameId } = await pageWithTicket(data.tabId);
      const result = await sendToTab(data.tabId, 'tab.insert', { key: head.key, text: data.text }, frameId);
      if (result.outcome !== 'failed') await used(result.outcome, data.tabId, data);
      if (result.outcome === 'inserted' && result.audience !== 'internal') {
        await keepReply(await ticketHash(head.key), data.tells ?? null);
      }
      return result;
    },
    'panel.copied': async (data) => {
      await used('copied', data.tabId, data);
      return {};
    },
    'panel.draft': ({ tabId }) => draftCase(bg, tabId),
    'panel.escalate': async ({ tabId, draft }, from) => {
      await escalate(bg, tabId, draft);
      return state(tabId, from);
    },
    'panel.handled': (data, from) => aside(data, from, 'ticket.handled'),
    'panel.snooze': (data, from) => aside(data, from, 'ticket.snoozed'),
    'panel.undo-aside': (data, from) => aside(data, from, 'ticket.resumed'),
    'panel.wave-script': async (data, from) => {
      await waveScript(bg, data);
      return state(data.tabId, from);
    },
    'panel.disagree': async (data, from) => {
      await disagree(bg, data);
      return state(data.tabId, from);
    },
  };

  async function aside(
    data: Request<'panel.handled'> | Request<'panel.snooze'> | Request<'panel.undo-aside'>,
    from: From,
    type: 'ticket.handled' | 'ticket.snoozed' | 'ticket.resumed',
  ) {
    await setAside(bg, data, type);
    return state(data.tabId, from);
  }
}
