import type { Answer } from '../../../lib/messages/messages.ts';
import { sendToTab } from '../../../lib/messages/send.ts';
import type { Case } from '../../../lib/model/case.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { isOfCase } from '../handover-draft.ts';
import { findPage } from '../tab-state.ts';

/**
 * Puts a note for colleagues into the composer of the case's own ticket, and nowhere else; where that writes to the customer, it
 * is copied instead. A person sends it. @throws ProblemError `no-ticket`, `ticket-changed`
 */
export async function insertNoteFor(it: Case, tabId: number, text: string): Promise<Answer<'panel.insert'>> {
  const page = await findPage(tabId);
  if (!page?.head) throw new ProblemError('no-ticket');
  if (!isOfCase(it, page.hash)) throw new ProblemError('ticket-changed');
  return sendToTab(tabId, 'tab.insert', { key: page.head.key, text, only: 'internal' }, page.frameId);
}
