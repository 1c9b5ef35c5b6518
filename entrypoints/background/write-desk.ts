import { sendToTab } from '../../lib/messages/send.ts';
import type { Case } from '../../lib/model/case.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { ALL_FACTS } from '../../lib/sites/all-facts.ts';
import { isOfCase } from './handover-draft.ts';
import { pageWithTicket } from './page-with-ticket.ts';

/** Read by the team's own rules in the helpdesk, so it is the same in every language. */
const TAG = 'simmer-at-risk';

/** What can be written into a helpdesk through its API; null where nothing can. */
export function writesOf(site: string | null): { site: string; tag: string } | null {
  const facts = ALL_FACTS.find(({ id }) => id === site);
  return facts?.writes ? { site: facts.id, tag: TAG } : null;
}

/** Puts the tag onto the ticket in front. @throws ProblemError `no-ticket`, `ticket-changed`, `write-*` */
export async function writeTag(tabId: number): Promise<'written' | 'already'> {
  const { head, frameId } = await pageWithTicket(tabId);
  const change = { kind: 'tag', tag: TAG } as const;
  return (await sendToTab(tabId, 'tab.write', { key: head.key, change }, frameId)).outcome;
}

/** Saves a note for colleagues on the case's own ticket, and on no other. @throws ProblemError as `writeTag` */
export async function writeNote(it: Case, tabId: number, text: string): Promise<'written' | 'already'> {
  const { head, hash, frameId } = await pageWithTicket(tabId);
  if (!isOfCase(it, hash)) throw new ProblemError('ticket-changed');
  const change = { kind: 'note', text } as const;
  return (await sendToTab(tabId, 'tab.write', { key: head.key, change }, frameId)).outcome;
}
