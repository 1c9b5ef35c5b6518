import { approvedConcessions } from '../../../lib/cases/parts/approved-concessions.ts';
import { checkDraft } from '../../../lib/draft/check-draft.ts';
import { sendToTab } from '../../../lib/messages/send.ts';
import type { DraftChecked } from '../../../lib/messages/writing-messages.ts';
import type { Approved } from '../../../lib/model/draft.ts';
import { ProblemError, problemOf } from '../../../lib/model/problem.ts';
import { findCaseOfTicket } from '../../../lib/store/read-cases.ts';
import { type Background, type Moment, readMoment } from '../context.ts';
import { pageWithTicket } from '../page-with-ticket.ts';
import { customerZone } from '../promises/find-offers.ts';
import { readAway } from './wave-away.ts';

const NONE: DraftChecked = { state: 'none', language: null, marks: [], more: 0 };

/** What the ticket's case allows to be said (R80). Where the store fails nothing is: a mark too many is waved away. */
async function approvedFor(bg: Background, hash: string | null, { policy, identity }: Moment): Promise<Approved[]> {
  if (hash === null || identity === null) return [];
  const it = await bg.store((db) => findCaseOfTicket(db, hash));
  if (!it) return [];
  return approvedConcessions(it, policy).map(({ kind, money }) => ({ kind, amount: money?.amount ?? null }));
}

/** The page went on while it was asked: then there is no draft to look at. */
const WENT_ON = ['ticket-changed', 'no-ticket', 'no-composer'];

/**
 * Looks at what is being written in a tab (U1). The words are asked of the page, are in memory for one check, and are kept nowhere.
 * @throws ProblemError where the page does not answer
 */
export async function checkWriting(bg: Background, tabId: number): Promise<DraftChecked> {
  const { head, assessment, frameId, hash } = await pageWithTicket(tabId);
  if (!assessment || assessment.level === 'calm') return NONE;
  try {
    const { draft } = await sendToTab(tabId, 'tab.draft', { key: head.key }, frameId);
    if (!draft) return NONE;
    const moment = await readMoment(bg);
    const { settings, policy, now } = moment;
    const [away, approved] = await Promise.all([readAway(hash), approvedFor(bg, hash, moment)]);
    const found = checkDraft({
      text: draft.text,
      language: assessment.language,
      thread: draft.thread,
      approved,
      level: assessment.level,
      switches: [policy.draft.kinds, settings.writing?.kinds ?? {}],
      away: new Set([...away, ...(settings.writing?.away ?? [])]),
      now,
      timeZone: customerZone(head.timeZone) ?? policy.calendars[0]?.timeZone ?? 'UTC',
    });
    return found.language === null ? NONE : { state: 'checked', ...found };
  } catch (error) {
    const problem = problemOf(error);
    if (WENT_ON.includes(problem.code)) return NONE;
    throw new ProblemError(problem.code, problem.params);
  }
}
