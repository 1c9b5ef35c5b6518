import { askedNow } from '../../lib/cases/asked-now.ts';
import { ladderSteps } from '../../lib/cases/ladder-steps.ts';
import { lastHandover } from '../../lib/cases/last-handover.ts';
import { type NewEvent, newEvent } from '../../lib/cases/new-event.ts';
import { quietUntil } from '../../lib/cases/parts/left-alone.ts';
import { roleName } from '../../lib/cases/pick-text.ts';
import { caseRef, parseRef } from '../../lib/cases/ticket-ref.ts';
import type { Case } from '../../lib/model/case.ts';
import { appendEvents } from '../../lib/store/append-events.ts';
import { deterministicId } from '../../lib/store/deterministic-id.ts';
import { readVault } from '../../lib/store/read-cases.ts';
import type { Background, Moment } from './context.ts';
import { findMe, whenReachable } from './me.ts';
import { type Note, tellOnce } from './notify.ts';

/** What an automatic part did, and when it wants to be asked again, in milliseconds since the epoch. */
export interface Followed {
  changed: boolean;
  next: number | null;
}

/** The soonest of some moments. */
export function soonest(moments: readonly (number | null)[]): number | null {
  const set = moments.filter((at) => at !== null);
  return set.length === 0 ? null : Math.min(...set);
}

/**
 * Says every step of every ladder that is due and was not said, by this browser or another: the id of each is made of the
 * case, the step, its round and the hand-over, so that it is in the log once (R7, W10, W20, W21).
 * @param open every open case
 * @throws ProblemError `store-*`
 */
export async function climbLadders(
  bg: Background,
  { policy, identity, now }: Moment,
  open: readonly Case[],
): Promise<Followed> {
  if (identity === null) return { changed: false, next: null };
  return bg.store(async (db) => {
    const states = open.map((it) => ({ it, ...ladderSteps(it, policy, Date.parse(now)) }));
    const events = await Promise.all(
      states.flatMap(({ it, due }) =>
        due.map(async (said): Promise<NewEvent> => {
          const event = newEvent('case.step-climbed', `case:${it.id}`, said);
          const cause = `${said.ladder}/${said.step}/${said.round}/${said.since}`;
          return { ...event, id: await deterministicId(event.type, event.subject, cause) };
        }),
      ),
    );
    const added = events.length > 0 ? await appendEvents(db, identity, { events, items: [] }) : [];
    return {
      changed: added.length > 0,
      next: soonest(states.map(({ next, lookAgain }) => next?.at ?? lookAgain ?? null)),
    };
  });
}

interface Asked {
  it: Case;
  role: string;
  /** Names what is told: the step's event, or the opening. */
  key: string;
}

/** Cases that wait for a person: whom the ladder asks now, or whom Simmer handed one by itself. */
function askedOf(cases: readonly Case[], person: string): Asked[] {
  return cases.flatMap((it): Asked[] => {
    if (it.handover.acceptedAt !== null) return [];
    const step = askedNow(it);
    if (step) return step.to.person === person ? [{ it, role: step.to.role, key: `step/${step.event}` }] : [];
    const isMine = it.opened.cause && it.handover.person === person;
    // Handed on or given back, it is told anew.
    const { type, id } = lastHandover(it);
    const key = type === 'opened' ? `opened/${it.id}` : `handed/${id}`;
    return isMine ? [{ it, role: it.handover.role, key }] : [];
  });
}

/** S1 and danger wake people; nothing else does (W11). */
const isUrgent = (it: Case) => it.severity === 'S1' || it.opened.reasons.includes('safety');

/**
 * Tells me of cases that wait for me, once each, and only in my working hours; S1 and safety at any hour (W11). What falls
 * due outside of them is told when they begin, if it still waits. Whoever fixes it and wants quiet is told afterwards (R66).
 * @throws ProblemError `store-*`
 */
export async function tellAsked(bg: Background, moment: Moment, open: readonly Case[]): Promise<Followed> {
  const me = findMe(moment);
  if (!me) return { changed: false, next: null };
  const asked = askedOf(open, me.id);
  const now = Date.parse(moment.now);
  const reachable = whenReachable(me, now, moment.policy);
  let changed = false;
  let isWaiting = false;
  let calm: number | null = null;
  for (const one of asked) {
    const quiet = quietUntil(one.it, me, now);
    if (quiet !== null) calm = soonest([calm, quiet]);
    else if (!isUrgent(one.it) && reachable !== now) isWaiting = true;
    else changed = (await tellOnce(bg, one.key, await noteOf(bg, one, moment))) || changed;
  }
  return { changed, next: soonest([isWaiting ? reachable : null, calm]) };
}

async function noteOf(bg: Background, { it, role, key }: Asked, { say, policy }: Moment): Promise<Note> {
  const items = await bg.store((db) => readVault(db, it.ticketRef ? [it.ticketRef] : []));
  const item = items.get(it.ticketRef ?? '');
  const { subject } = parseRef(item && 'text' in item ? item.text : null);
  const late = key.startsWith('step/') ? 'ladder.note.late' : 'ladder.note.new';
  return {
    about: `case:${it.id}`,
    title: say('ladder.note.title', { ref: caseRef(it.id), severity: it.severity }),
    text: say(late, { subject: subject || say('case.no-subject'), role: roleName(policy.roles, role, say) }),
  };
}
