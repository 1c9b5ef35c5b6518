import { parseRef } from '../../../lib/cases/ticket-ref.ts';
import type { KeptPromise } from '../../../lib/model/promise.ts';
import { isMissed, soonAt } from '../../../lib/promises/due-moments.ts';
import { listOpenPromises } from '../../../lib/store/promises.ts';
import { readVault } from '../../../lib/store/read-cases.ts';
import type { Background, Moment } from '../context.ts';
import { type Followed, soonest } from '../ladder.ts';
import { findMe, UNLISTED, whenReachable } from '../me.ts';
import { type Note, tellOnce } from '../notify.ts';
import { isMyPromise } from './is-my-promise.ts';

/**
 * Tells whoever made a promise once before it is due, in their working hours (U2). One that was told of and is missed is not
 * told again: it stands in the badge and in the lists. @throws ProblemError `store-*`
 */
export async function warnOfPromises(bg: Background, moment: Moment): Promise<Followed> {
  const now = Date.parse(moment.now);
  const mine = (await bg.store((db) => listOpenPromises(db))).filter((one) => isMyPromise(one, moment));
  const reachable = whenReachable(findMe(moment) ?? UNLISTED, now, moment.policy);
  let changed = false;
  let isWaiting = false;
  for (const one of mine) {
    if (soonAt(one) > now) continue;
    if (reachable === now)
      changed = (await tellOnce(bg, `promise/${one.id}/${one.dueAt}`, await noteOf(bg, one, moment))) || changed;
    else isWaiting = true;
  }
  // Also when it is due: then it is missed, and the badge says so.
  const moments = mine.flatMap((one) => [soonAt(one), Date.parse(one.dueAt)]).filter((at) => at > now);
  return { changed, next: soonest([...moments, isWaiting ? reachable : null]) };
}

async function noteOf(bg: Background, one: KeptPromise, { say, now }: Moment): Promise<Note> {
  const { seen, items } = await bg.store(async (db) => ({
    seen: await db.get('seen', one.ticket),
    items: await readVault(db, one.ticketRef ? [one.ticketRef] : []),
  }));
  const item = one.ticketRef ? items.get(one.ticketRef) : undefined;
  const ref = parseRef(item && 'text' in item ? item.text : null);
  const at = Date.parse(one.dueAt);
  return {
    about: `ticket:${one.ticket}`,
    title: say(isMissed(one, Date.parse(now)) ? 'promise.note.late' : 'promise.note.soon'),
    text: say('promise.note.text', {
      requester: seen?.requester || (ref.requester ?? ''),
      subject: seen?.subject || ref.subject || say('case.no-subject'),
      at,
    }),
  };
}
