import { ProblemError } from '../../lib/model/problem.ts';
import { findPage, type TabPage } from './tab-state.ts';

/** The page of a tab, with its ticket. @throws ProblemError `no-ticket` */
export async function pageWithTicket(tabId: number): Promise<TabPage & { head: NonNullable<TabPage['head']> }> {
  const page = await findPage(tabId);
  if (!page?.head) throw new ProblemError('no-ticket');
  return { ...page, head: page.head };
}
