import { caseRef } from '../../lib/cases/ticket-ref.ts';
import type { Answer, RadarTicket } from '../../lib/messages/messages.ts';
import type { Case } from '../../lib/model/case.ts';
import { type Problem, problemOf } from '../../lib/model/problem.ts';
import { countClosedCases, listClosedCases, listOpenCases } from '../../lib/store/read-cases.ts';
import { caseLines } from './case-lines.ts';
import { type Background, readMoment } from './context.ts';
import { gathered, type RadarLine, readRadar } from './radar-lines.ts';
import { listPages } from './tab-state.ts';
import { listViews } from './view-state.ts';

/** The manager's view: tickets hottest first, the cases, and what cannot be read. */
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
  const failed = (trouble: Problem) => ({ ...known, tickets: [], cases: [], closed: 0, trouble });
  if (moment.identity === null) return failed(moment.trouble ?? { code: 'store-failed' });
  try {
    const lines = await readRadar(bg, moment.now);
    return await bg.store(async (db) => {
      const [open, closed] = await Promise.all([listOpenCases(db), countClosedCases(db)]);
      const byTicket = new Map(open.map((it) => [it.ticket, it]));
      const tickets = gathered(lines).map((line) => radarTicket(line, line.group ?? byTicket.get(line.seen.ticket)));
      const cases = await caseLines(db, open.reverse(), moment);
      return { ...known, tickets, cases, closed, trouble: moment.trouble };
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

function radarTicket({ seen, aside, group }: RadarLine, it: Case | undefined): RadarTicket {
  const {
    ticket: _,
    lastCustomerAt: __,
    status: ___,
    facts: ____,
    clocks: _____,
    customer: ______,
    updatedAt: _______,
    ...shown
  } = seen;
  const count = group?.tickets?.length ?? 0;
  return {
    ...shown,
    aside: aside ? { kind: aside.kind, until: aside.until, reason: aside.reason ?? null } : null,
    caseRef: it ? caseRef(it.id) : null,
    group: group && aside === null ? { count, isWaiting: group.handover.acceptedAt === null } : null,
  };
}
