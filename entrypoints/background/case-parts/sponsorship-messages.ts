import { parseRef } from '../../../lib/cases/ticket-ref.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import type { Case } from '../../../lib/model/case.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { findCase, readVault } from '../../../lib/store/read-cases.ts';
import { act } from '../act.ts';
import { showCase } from '../case-view.ts';
import { type Background, type Moment, readMoment } from '../context.ts';
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
      const it = await bg.store((db) => findCase(db, id));
      if (!it) throw new ProblemError('no-case');
      if (it.type === 'executive' && !it.parts.sponsorship?.proposed && moment.policy.sponsorship.propose) {
        const name = await customerName(bg, it, tabId ?? null, moment);
        await act(bg, await proposeAccount({ name, from: it }, moment));
      }
      return bg.store(async (db) => showCase(db, (await findCase(db, it.id)) ?? it, moment));
    },
  };
}
