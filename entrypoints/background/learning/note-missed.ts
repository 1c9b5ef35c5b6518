import { maskQuote } from '../../../lib/cases/mask.ts';
import { newEvent, vaultKeeper } from '../../../lib/cases/new-event.ts';
import { MOST_MISSED_WORDS } from '../../../lib/messages/learning-messages.ts';
import type { Answer, Request } from '../../../lib/messages/messages.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { KINDS } from '../../../lib/signals/kinds/index.ts';
import { act } from '../act.ts';
import type { Background } from '../context.ts';
import { pageWithTicket } from '../page-with-ticket.ts';
import { selectedLines } from '../selection.ts';
import { findPage } from '../tab-state.ts';

/** What may have been missed: kinds that are heard in a customer's words; and what is selected in the page. @throws ProblemError */
export async function missedForm(tabId: number): Promise<Answer<'panel.missed-form'>> {
  const { frameId } = await pageWithTicket(tabId);
  const words = await selectedLines(tabId, frameId);
  const kinds = Object.values(KINDS).flatMap(({ kind, from }) => (from === 'customer' ? [kind] : []));
  return { kinds, words: words.slice(0, MOST_MISSED_WORDS), most: MOST_MISSED_WORDS };
}

/** "Simmer missed this": a fact for tuning, with the masked words. The score stays. @throws ProblemError `no-ticket`, `store-*` */
export async function noteMissed(bg: Background, { tabId, kind, words }: Request<'panel.missed'>): Promise<void> {
  const page = await findPage(tabId);
  if (!page?.head || page.hash === null) throw new ProblemError('no-ticket');
  const { items, keep } = vaultKeeper(() => crypto.randomUUID(), new Date().toISOString(), page.requester);
  const quote = keep('quote', maskQuote(words));
  if (quote === null) throw new TypeError('A missed signal without words');
  const event = newEvent('ticket.signal-missed', `ticket:${page.hash}`, { kind, requester: page.requester, quote });
  await act(bg, { events: [event], items });
}
