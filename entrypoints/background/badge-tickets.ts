import type { BadgeSource } from './badge-source.ts';
import { atRisk, readRadar } from './radar-lines.ts';

const IN_TOOLTIP = 3;

/** The tickets at risk. */
export const badgeTickets: BadgeSource = async (bg, { now, say }) => {
  const hot = atRisk(await readRadar(bg, now));
  return {
    count: hot.length,
    level: hot.length === 0 ? null : hot.some(({ seen }) => seen.level === 'critical') ? 'critical' : 'at-risk',
    line: hot.length === 0 ? say('badge.none') : say('badge.count', { count: hot.length }),
    hottest: hot.slice(0, IN_TOOLTIP).map(({ seen: { subject, requester, score }, group }) => {
      const count = group?.tickets?.length ?? 0;
      return { score, text: `${count > 0 ? say('ladder.group.count', { count }) : requester}: ${subject}` };
    }),
  };
};
