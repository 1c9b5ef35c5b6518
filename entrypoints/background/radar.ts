import type { Answer } from '../../lib/messages/messages.ts';
import { HOMES } from '../../lib/model/first-run.ts';
import { type Problem, problemOf } from '../../lib/model/problem.ts';
import { countOf } from '../../lib/store/radar/radar-counts.ts';
import { readCounts } from '../../lib/store/radar/read-radar.ts';
import { countClosedCases, listClosedCases, listOpenCases } from '../../lib/store/read-cases.ts';
import { caseLines } from './case-lines.ts';
import { type Background, readMoment } from './context.ts';
import { findLoss } from './log-gone.ts';
import { needOf, orderByNeed } from './order-cases.ts';
import { freshRadar } from './radar-fresh.ts';
import { EVERYBODY, readScope } from './scope.ts';
import { listPages } from './tab-state.ts';
import { listViews } from './view-state.ts';

/** What the manager's page is about: the cases, how many tickets are hot, and what cannot be read. The tickets are asked for by `radar.order`. */
export async function listRadar(bg: Background, most: number): Promise<Answer<'radar.list'>> {
  // What takes longest is begun first; that it failed is told below.
  const reading = bg.store((db) => Promise.all([listOpenCases(db), countClosedCases(db), readScope(db)]));
  reading.catch(() => {});
  const [moment, pages, views] = await Promise.all([readMoment(bg), listPages(), listViews()]);
  const blind = pages.flatMap(({ tabId, page }) =>
    page.reading === 'blind' && page.problem ? [{ tabId, site: page.site ?? '', problem: page.problem }] : [],
  );
  const known = {
    blind,
    views,
    me: { id: moment.identity?.person ?? '', name: moment.settings.name },
    language: moment.language,
    home: moment.settings.role ? HOMES[moment.settings.role] : null,
  };
  const counts = { read: 0, hot: 0, open: 0, mine: 0 };
  const nothing = { counts, scope: EVERYBODY.scope, cases: [], closed: 0 };
  const failed = (trouble: Problem) => ({ ...known, ...nothing, trouble });
  if (moment.identity === null) return failed(moment.trouble ?? { code: 'store-failed' });
  try {
    const [open, closed, scope] = await reading;
    const { ordered, mine } = orderByNeed(open.reverse(), (it) => needOf(it, moment));
    const [cases, kept, loss] = await bg.store((db) =>
      Promise.all([
        caseLines(db, ordered.slice(0, most), moment),
        freshRadar(db, moment).then(() => readCounts(db)),
        findLoss(bg, moment.now),
      ]),
    );
    const counts = { read: kept.read ?? 0, hot: countOf(kept, 'at-risk', scope), open: open.length, mine };
    return { ...known, counts, scope: scope.scope, cases, closed, trouble: moment.trouble ?? loss };
  } catch (error) {
    return failed(problemOf(error));
  }
}

/** The closed cases, by pages: each is as long as was asked for. @throws ProblemError `store-*` */
export async function listClosed(bg: Background, limit: number): Promise<Answer<'cases.closed'>> {
  const moment = await readMoment(bg);
  return bg.store(async (db) => {
    const [cases, count] = await Promise.all([listClosedCases(db, limit), countClosedCases(db)]);
    return { cases: await caseLines(db, cases, moment), count };
  });
}
