import type { Case } from '../../lib/model/case.ts';
import { listOpenCases } from '../../lib/store/read-cases.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import type { BadgeSource } from './badge-source.ts';
import type { Background, Moment } from './context.ts';
import { partsOfReader } from './role-view.ts';

/**
 * Open cases that wait for the reader to take them, of tickets that were never seen on this computer: a colleague opened them,
 * and no ticket here could say so. @throws ProblemError `store-*`
 */
export function casesWaiting(bg: Background, moment: Moment): Promise<Case[]> {
  return bg.store(async (db) => {
    const waiting = (await listOpenCases(db)).filter(
      (it) => it.handover.acceptedAt === null && partsOfReader(it, moment).some(({ next }) => next === 'accept'),
    );
    const seen = await guardStore(() =>
      Promise.all(waiting.map(({ ticket }) => (ticket === null ? undefined : db.getKey('seen', ticket)))),
    );
    return waiting.filter((_, i) => seen[i] === undefined);
  });
}

/** The same for the badge. */
export const badgeWaiting: BadgeSource = async (bg, moment) => {
  const { length: count } = await casesWaiting(bg, moment);
  const line = count > 0 ? moment.say('badge.waiting', { count }) : null;
  return { count, level: count > 0 ? 'at-risk' : null, line, hottest: [] };
};
