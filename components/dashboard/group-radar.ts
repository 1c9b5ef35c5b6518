import type { Answer, RadarTicket } from '../../lib/messages/messages.ts';
import { LEVELS } from '../../lib/model/kinds.ts';

type Radar = Answer<'radar.list'>;

export interface Groups {
  atRisk: RadarTicket[];
  watch: RadarTicket[];
  aside: RadarTicket[];
}

/** Sorts what the radar knows into the dashboard's lists: hottest first, what is set aside apart, calm tickets left out. */
export function groupRadar({ tickets }: Pick<Radar, 'tickets'>): Groups {
  const rank = (ticket: RadarTicket) => LEVELS.indexOf(ticket.level);
  const hottest = [...tickets].sort(
    (a, b) => rank(b) - rank(a) || b.score - a.score || Date.parse(b.observedAt) - Date.parse(a.observedAt),
  );
  // Many alike are one matter that somebody has to take, however calmly each of them wrote.
  const isHot = (ticket: RadarTicket) => rank(ticket) >= LEVELS.indexOf('at-risk') || ticket.group?.isWaiting === true;
  const inHand = hottest.filter(({ aside }) => !aside);
  return {
    atRisk: inHand.filter(isHot),
    watch: inHand.filter((ticket) => ticket.level === 'watch' && !isHot(ticket)),
    aside: hottest.filter(({ aside }) => aside),
  };
}
