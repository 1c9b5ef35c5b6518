import type { Answer, RadarTicket } from '../../lib/messages/messages.ts';
import type { Case } from '../../lib/model/case.ts';
import { type Problem, problemOf } from '../../lib/model/problem.ts';
import { listCases } from '../../lib/store/read-cases.ts';
import { gathered, type RadarLine, readRadar } from './badge.ts';
import { caseRef, showCase } from './case-view.ts';
import { type Background, readMoment } from './context.ts';
import { listPages } from './tab-state.ts';

/** The manager's view: tickets hottest first, the cases, and what cannot be read. */
export async function listRadar(bg: Background): Promise<Answer<'radar.list'>> {
  const moment = await readMoment(bg);
  const blind = (await listPages()).flatMap(({ tabId, page }) =>
    page.reading === 'blind' && page.problem ? [{ tabId, site: page.site ?? '', problem: page.problem }] : [],
  );
  const known = {
    blind,
    me: { id: moment.identity?.person ?? '', name: moment.settings.name },
    language: moment.language,
  };
  const failed = (trouble: Problem) => ({ ...known, tickets: [], cases: [], trouble });
  if (moment.identity === null) return failed(moment.trouble ?? { code: 'store-failed' });
  try {
    const lines = await readRadar(bg, moment.now);
    return await bg.store(async (db) => {
      const cases = await listCases(db);
      const views = await Promise.all(cases.map((it) => showCase(db, it, moment)));
      const open = new Map(cases.filter(({ closedAt }) => closedAt === null).map((it) => [it.ticket, it]));
      const tickets = gathered(lines).map((line) => radarTicket(line, line.group ?? open.get(line.seen.ticket)));
      return { ...known, tickets, cases: views, trouble: moment.trouble };
    });
  } catch (error) {
    return failed(problemOf(error));
  }
}

function radarTicket({ seen, aside, group }: RadarLine, it: Case | undefined): RadarTicket {
  const { ticket: _, lastCustomerAt: __, status: ___, facts: ____, clocks: _____, customer: ______, ...shown } = seen;
  const count = group?.tickets?.length ?? 0;
  return {
    ...shown,
    aside: aside ? { kind: aside.kind, until: aside.until } : null,
    caseRef: it ? caseRef(it.id) : null,
    group: group && aside === null ? { count, isWaiting: group.handover.acceptedAt === null } : null,
  };
}
