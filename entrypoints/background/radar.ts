import type { Answer, RadarTicket } from '../../lib/messages/messages.ts';
import type { RadarRow } from '../../lib/messages/radar-messages.ts';
import { type Problem, problemOf } from '../../lib/model/problem.ts';
import { countOf } from '../../lib/store/radar/radar-counts.ts';
import type { RadarList, RadarRecord } from '../../lib/store/radar/radar-types.ts';
import { listRecords, readCounts } from '../../lib/store/radar/read-radar.ts';
import { countClosedCases, listClosedCases, listOpenCases } from '../../lib/store/read-cases.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { caseLines } from './case-lines.ts';
import { type Background, type Moment, readMoment } from './context.ts';
import { freshRadar } from './radar-fresh.ts';
import { radarRows } from './radar-rows.ts';
import { EVERYBODY, readScope } from './scope.ts';
import { listPages } from './tab-state.ts';
import { listViews } from './view-state.ts';

const MOST_TICKETS = 50;
const LISTS: readonly RadarList[] = ['at-risk', 'watch', 'aside', 'calm'];

/** The manager's view: the hottest tickets, the cases, and what cannot be read. */
export async function listRadar(bg: Background): Promise<Answer<'radar.list'>> {
  const moment = await readMoment(bg);
  const blind = (await listPages()).flatMap(({ tabId, page }) =>
    page.reading === 'blind' && page.problem ? [{ tabId, site: page.site ?? '', problem: page.problem }] : [],
  );
  const known = {
    blind,
    views: await listViews(),
    me: { id: moment.identity?.person ?? '', name: moment.settings.name },
    language: moment.language,
  };
  const counts = { read: 0, hot: 0 };
  const nothing = { tickets: [], counts, scope: EVERYBODY.scope, cases: [], closed: 0 };
  const failed = (trouble: Problem) => ({ ...known, ...nothing, trouble });
  if (moment.identity === null) return failed(moment.trouble ?? { code: 'store-failed' });
  try {
    return await bg.store(async (db) => {
      await freshRadar(db, moment);
      const [open, closed, kept, scope] = await Promise.all([
        listOpenCases(db),
        countClosedCases(db),
        readCounts(db),
        readScope(db),
      ]);
      const cases = await caseLines(db, open.reverse(), moment);
      const tickets = await hottest(db, moment);
      const counts = { read: kept.read ?? 0, hot: countOf(kept, 'at-risk', scope) };
      return { ...known, tickets, counts, scope: scope.scope, cases, closed, trouble: moment.trouble };
    });
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

/** What was read here, whatever became of it, the hottest first. */
async function hottest(db: Store, moment: Moment): Promise<RadarTicket[]> {
  const records: RadarRecord[] = [];
  for (const list of LISTS) {
    if (records.length < MOST_TICKETS) records.push(...(await listRecords(db, list, MOST_TICKETS - records.length)));
  }
  const rows = await radarRows(db, records, moment);
  const seen = await guardStore(() => Promise.all(records.map(({ shows }) => db.get('seen', shows))));
  return rows.flatMap((row, at) => {
    const { key, url } = seen[at] ?? {};
    return key === undefined || url === undefined ? [] : [radarTicket(row, key, url)];
  });
}

function radarTicket(row: RadarRow, key: string, url: string): RadarTicket {
  const { site, subject, requester, assignee, score, level, trend, why, quote, at, firstSignalAt, nextDue } = row;
  return {
    key,
    url,
    site: site ?? '',
    subject: subject ?? '',
    requester: requester ?? '',
    ...{ assignee, score, level, quote, firstSignalAt, nextDue },
    trend: trend ?? 'steady',
    why: why ?? '',
    observedAt: at,
    aside: row.aside,
    caseRef: row.case?.ref ?? null,
    group: row.many,
  };
}
