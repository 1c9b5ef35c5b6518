import { isMissed } from '../../../lib/promises/due-moments.ts';
import { type BadgeSource, NOTHING } from '../badge-source.ts';
import { duePromises } from './due-promises.ts';

/** What I promised and is due (U2). */
export const badgePromises: BadgeSource = async (bg, moment) => {
  const due = await bg.store((db) => duePromises(db, moment));
  if (due.length === 0) return NOTHING;
  const isLate = due.some((one) => isMissed(one, Date.parse(moment.now)));
  return {
    count: due.length,
    level: isLate ? 'critical' : 'at-risk',
    line: moment.say('promise.badge', { count: due.length }),
    hottest: [],
  };
};
