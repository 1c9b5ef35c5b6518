import { nextUpdate } from '../../../lib/cases/next-update.ts';
import { parseRef } from '../../../lib/cases/ticket-ref.ts';
import type { MondayView } from '../../../lib/messages/report-messages.ts';
import type { Case } from '../../../lib/model/case.ts';
import { listOpenCases, readVault } from '../../../lib/store/read-cases.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import { caseLines } from '../case-lines.ts';
import type { Moment } from '../context.ts';

/** So many of each list: all four fit on a sheet. */
const MOST = 12;
const WEEK = 7 * 24 * 60 * 60 * 1000;

const dueOf = ({ handover }: Case) => Date.parse(handover.acknowledgeBy ?? handover.acceptedAt ?? '9999-12-31');

async function readPromises(db: Store, now: number): Promise<MondayView['promises']> {
  const until = new Date(now + WEEK).toISOString();
  const due = await guardStore(() => db.getAllFromIndex('promises', 'openUntil', IDBKeyRange.upperBound(until)));
  // Times are written in more than one way: the index is near enough to find them, and not to order them.
  const sorted = due.filter(({ dueAt }) => Date.parse(dueAt) <= now + WEEK);
  sorted.sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  const shown = sorted.slice(0, MOST);
  const items = await readVault(
    db,
    shown.flatMap(({ quote, ticketRef }) => [quote, ...(ticketRef ? [ticketRef] : [])]),
  );
  const words = (id: string | null) => {
    const item = id ? items.get(id) : undefined;
    return item && 'text' in item ? item.text : null;
  };
  return {
    count: sorted.length,
    lines: shown.map((it) => ({
      id: `${it.ticket} ${it.id}`,
      subject: parseRef(words(it.ticketRef)).subject ?? null,
      quote: words(it.quote),
      dueAt: it.dueAt,
      case: it.case,
    })),
  };
}

/** What a week begins with: grave cases, late updates (R62), promises due (U2), hand-overs that nobody accepted (R60). @throws ProblemError `store-*` */
export async function readMonday(db: Store, moment: Moment): Promise<MondayView> {
  const now = Date.parse(moment.now);
  const open = await listOpenCases(db);
  const severe = open.filter(({ severity, type }) => severity === 'S1' || type === 'executive');
  const late = open
    .flatMap((it) => {
      const dueAt = nextUpdate(it, moment.policy)?.dueAt;
      return dueAt !== undefined && dueAt < now ? [{ it, dueAt }] : [];
    })
    .sort((a, b) => a.dueAt - b.dueAt)
    .map(({ it }) => it);
  const waiting = open.filter(({ handover }) => handover.acceptedAt === null).sort((a, b) => dueOf(a) - dueOf(b));
  const first = async (cases: readonly Case[]) => ({
    count: cases.length,
    lines: await caseLines(db, cases.slice(0, MOST), moment),
  });
  return {
    madeAt: moment.now,
    severe: await first(severe),
    late: await first(late),
    promises: await readPromises(db, now),
    handovers: await first(waiting),
  };
}
