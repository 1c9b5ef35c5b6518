import { countOf } from '../../lib/store/radar/radar-counts.ts';
import { listHottest, readCounts } from '../../lib/store/radar/read-radar.ts';
import type { BadgeSource } from './badge-source.ts';
import { freshRadar } from './radar-fresh.ts';
import { radarRows } from './radar-rows.ts';
import { readScope } from './scope.ts';

const IN_TOOLTIP = 3;

/** The tickets at risk in the reader's scope: counted as they change, so that asking costs the same however many there are. */
export const badgeTickets: BadgeSource = async (bg, moment) => {
  const { say } = moment;
  return bg.store(async (db) => {
    await freshRadar(db, moment);
    const scope = await readScope(db);
    const [counts, hottest] = await Promise.all([readCounts(db), listHottest(db, scope, IN_TOOLTIP)]);
    const rows = await radarRows(db, hottest, moment);
    const count = countOf(counts, 'at-risk', scope);
    const [first] = hottest;
    return {
      count,
      level: first ? (first.level === 'critical' ? 'critical' : 'at-risk') : null,
      line: count === 0 ? say(`badge.none.${scope.scope}`) : say(`badge.count.${scope.scope}`, { count }),
      hottest: rows.map(({ score, many, requester, subject, ref, seenBy }) => {
        const who = many ? say('ladder.group.count', { count: many.count }) : (requester ?? seenBy ?? '');
        return { score, text: `${who}: ${subject ?? say('radar.ref', { ref })}` };
      }),
    };
  });
};
