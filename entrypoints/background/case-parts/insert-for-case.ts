import type { Answer } from '../../../lib/messages/messages.ts';
import { sendToTab } from '../../../lib/messages/send.ts';
import type { Case } from '../../../lib/model/case.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { isOfCase } from '../handover-draft.ts';
import { findPage } from '../tab-state.ts';

/**
 * Puts a text into the composer of the case's own ticket, and nowhere else; a person sends it. With `internal` it goes in only
 * where the composer writes a note for colleagues. @throws ProblemError `no-ticket`, `ticket-changed`
 */
export async function insertForCase(
  it: Case,
  tabId: number,
  text: string,
  audience: 'anybody' | 'internal' = 'anybody',
): Promise<Answer<'panel.insert'>> {
  const page = await findPage(tabId);
  if (!page?.head) throw new ProblemError('no-ticket');
  if (!isOfCase(it, page.hash)) throw new ProblemError('ticket-changed');
  const only = audience === 'internal' ? { only: 'internal' as const } : {};
  return sendToTab(tabId, 'tab.insert', { key: page.head.key, text, ...only }, page.frameId);
}
