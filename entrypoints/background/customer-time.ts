import { isLight } from '../../lib/cases/is-light.ts';
import { nextUpdate } from '../../lib/cases/next-update.ts';
import { quietUntil } from '../../lib/cases/parts/left-alone.ts';
import { type SilentOwner, silentOwner } from '../../lib/cases/silent-owner.ts';
import { caseRef, parseRef } from '../../lib/cases/ticket-ref.ts';
import type { Case } from '../../lib/model/case.ts';
import { readVault } from '../../lib/store/read-cases.ts';
import type { Background, Moment } from './context.ts';
import { type Followed, soonest } from './ladder.ts';
import { findMe, UNLISTED, whenReachable } from './me.ts';
import { isMe, personName } from './names.ts';
import { type Note, tellOnce } from './notify.ts';

/** Something that time alone makes due to be said to me. Moments in milliseconds since the epoch. */
interface Due {
  it: Case;
  key: string;
  /** When it is to be said. */
  at: number;
  /** Vault item of a name that is said in it. */
  name?: string | null;
  text: (subject: string, name: string | undefined) => Pick<Note, 'title' | 'text'>;
}

const MANAGER = 'escalation-manager';

/**
 * True for whoever has to see to it that the customer hears from us: who took the case, and who owns it; whoever opened it while
 * it is nobody's by name, unless it opened by itself.
 */
function isMine({ handover, owner, opened, openedBy }: Case, moment: Moment): boolean {
  if (!handover.acceptedBy && !owner.person) return !opened.cause && isMe(openedBy, moment);
  return isMe(handover.acceptedBy, moment) || isMe(owner.person, moment);
}

/** The next update to the customer, 15 minutes before it is due and once it is late (R62). Light cases are not chased. */
function updateDue(it: Case, moment: Moment): Due[] {
  const next = isMine(it, moment) && !isLight(it, moment.policy) ? nextUpdate(it, moment.policy) : null;
  if (!next) return [];
  const isLate = next.dueAt < Date.parse(moment.now);
  const due = (what: 'soon' | 'late', at: number): Due => ({
    it,
    key: `update/${it.id}/${next.dueAt}/${what}`,
    at,
    text: (subject) => ({
      title: moment.say(`customer.note.${what}`),
      text: moment.say('customer.note.text', { ref: caseRef(it.id), subject, at: next.dueAt }),
    }),
  });
  // Once it is late, that alone is said.
  return isLate ? [due('late', next.dueAt + 1)] : [due('soon', next.soonAt), due('late', next.dueAt + 1)];
}

/** True for whoever handed the case over and for the escalation manager, who owns it; not for whoever is silent (W2). */
function isTold(it: Case, { by, person }: SilentOwner, moment: Moment): boolean {
  if (isMe(person, moment)) return false;
  const isManager = findMe(moment)?.roles.includes(MANAGER) ?? false;
  return isMe(by, moment) || isMe(it.owner.person, moment) || isManager;
}

function silenceDue(it: Case, moment: Moment): Due[] {
  const silent = isLight(it, moment.policy) ? null : silentOwner(it, moment.policy);
  if (!silent || !isTold(it, silent, moment)) return [];
  const { say } = moment;
  return [
    {
      it,
      key: `silent/${silent.accepted}`,
      at: silent.from,
      name: silent.name,
      text: (subject, name) => ({
        title: say('customer.note.quiet', { who: name ?? personName(silent.person, moment), at: silent.since }),
        text: say('customer.note.quiet-text', { ref: caseRef(it.id), subject }),
      }),
    },
  ];
}

/** S1 and danger may call at any hour (W11). */
const isUrgent = (it: Case) => it.severity === 'S1' || it.opened.reasons.includes('safety');

/**
 * Tells me of updates to customers that are due or late in cases that are mine (R62), and of new owners of whom nothing is
 * heard (W2): once each, and only in my working hours; S1 and danger at any hour. Not while I fix it and want quiet (R66).
 * @throws ProblemError `store-*`
 */
export async function tellOfCustomers(bg: Background, moment: Moment, cases: readonly Case[]): Promise<Followed> {
  const now = Date.parse(moment.now);
  const all = cases.flatMap((it) => [...updateDue(it, moment), ...silenceDue(it, moment)]);
  const me = findMe(moment) ?? UNLISTED;
  const reachable = whenReachable(me, now, moment.policy);
  let changed = false;
  let isWaiting = false;
  let calm: number | null = null;
  for (const due of all.filter(({ at }) => at <= now)) {
    const quiet = quietUntil(due.it, me, now);
    if (quiet !== null) calm = soonest([calm, quiet]);
    else if (!isUrgent(due.it) && reachable !== now) isWaiting = true;
    else changed = (await tellOnce(bg, due.key, await noteOf(bg, due, moment))) || changed;
  }
  const ahead = all.flatMap(({ at }) => (at > now ? [at] : []));
  return { changed, next: soonest([...ahead, calm, isWaiting ? reachable : null]) };
}

async function noteOf(bg: Background, { it, name, text }: Due, { say }: Moment): Promise<Note> {
  const ids = [it.ticketRef, name].filter((id) => typeof id === 'string');
  const items = await bg.store((db) => readVault(db, ids));
  const words = (id: string | null | undefined) => {
    const item = id ? items.get(id) : undefined;
    return item && 'text' in item ? item.text : undefined;
  };
  const { subject } = parseRef(words(it.ticketRef) ?? null);
  return { about: `case:${it.id}`, ...text(subject || say('case.no-subject'), words(name)) };
}
