import { parseRef } from '../../../lib/cases/ticket-ref.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import type { Case } from '../../../lib/model/case.ts';
import { readVault } from '../../../lib/store/read-cases.ts';
import { act } from '../act.ts';
import { viewCase } from '../case-messages.ts';
import { inCaseTurn } from '../case-turn.ts';
import { type Background, type Moment, readMoment } from '../context.ts';
import { newId } from '../new-id.ts';
import { proposeAccount } from '../programme/propose-account.ts';
import { findPage } from '../tab-state.ts';

/** What the customer is called: the organisation that the ticket in front names, else whoever wrote. */
async function customerName(bg: Background, it: Case, tabId: number | null, { say }: Moment): Promise<string> {
  const front = tabId === null ? null : await findPage(tabId);
  const organization = front?.hash === it.ticket ? front?.head?.organization : null;
  if (organization?.trim()) return organization;
  const item = it.ticketRef
    ? (await bg.store((db) => readVault(db, [it.ticketRef as string]))).get(it.ticketRef)
    : null;
  const ref = parseRef(item && !('erased' in item) ? item.text : null);
  return ref.requester?.trim() || say('programme.nameless');
}

/** From an executive case to the sponsorship programme (R112). */
export function sponsorshipMessages(bg: Background): Handlers {
  return {
    'case.propose-sponsorship': async ({ id, tabId }) => {
      const moment = await readMoment(bg);
      await inCaseTurn(bg, id, async (it) => {
        if (it.type !== 'executive' || it.parts.sponsorship?.proposed || !moment.policy.sponsorship.propose) return;
        const name = await customerName(bg, it, tabId ?? null, moment);
        await act(bg, await proposeAccount({ name, from: it }, moment, newId(bg)));
      });
      return viewCase(bg, id);
    },
  };
}
