import { isReviewOverdue, listPendingFixes } from '../../../lib/cases/parts/pending-fix.ts';
import { listUnasked } from '../../../lib/cases/parts/survey.ts';
import { caseRef, parseRef } from '../../../lib/cases/ticket-ref.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { Case } from '../../../lib/model/case.ts';
import { listMarked, readVault } from '../../../lib/store/read-cases.ts';
import { type Background, readMoment } from '../context.ts';

/** Enough of a list for a page; whoever has more of them sees the most pressing. */
const MOST = 100;

/** Workarounds that wait for their fix, closed or not (R72), and closed cases whose customers nobody asked (R106). @throws ProblemError `store-*` */
export async function listOutcomes(bg: Background): Promise<Answer<'outcome.lists'>> {
  const { policy, say, now } = await readMoment(bg);
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
  return bg.store(async (db) => {
    const pending = listPendingFixes(await listMarked(db, 'fix')).slice(0, MOST);
    const unasked = listUnasked(await listMarked(db, 'survey'), policy).slice(0, MOST);
    const refs = [...pending, ...unasked.map(({ it }) => it)].flatMap(({ ticketRef }) => ticketRef ?? []);
    const items = await readVault(db, refs);
    const shown = (it: Case) => {
      const item = items.get(it.ticketRef ?? '');
      const ref = parseRef(item && 'text' in item ? item.text : null);
      return {
        id: it.id,
        ref: caseRef(it.id),
        subject: ref.subject ?? say('case.no-subject'),
        requester: ref.requester ?? '',
        isClosed: it.closedAt !== null,
      };
    };
    return {
      pending: pending.map((it) => ({
        ...shown(it),
        reviewOn: it.parts.outcome?.resolution?.reviewOn ?? null,
        isOverdue: isReviewOverdue(it, today),
      })),
      unasked: unasked.map(({ it, dueAt }) => ({ ...shown(it), dueAt })),
    };
  });
}
