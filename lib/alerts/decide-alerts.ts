import type { AlertSettings, AlertState } from '../model/alerts.ts';

/** A ticket that counts in the reader's scope now. */
export interface HotTicket {
  id: string;
  level: 'at-risk' | 'critical';
  /** Danger, the law and S1 call beyond every budget … */
  isExempt: boolean;
  /** … and danger and S1 at any hour (W11). */
  isUrgent: boolean;
  /** It calls nobody: only tones that the team keeps disagreeing with. The panel shows it all the same. */
  isSilent: boolean;
  /** It is open in a tab: whoever looks at it needs no call. */
  isShown: boolean;
}

export interface AlertRules extends Pick<AlertSettings, 'way' | 'from'> {
  /** Calls a day. */
  budget: number;
  /** Milliseconds since the epoch: when the reader's day began, the last digest that was due, and the next one; null where there are none. */
  dayStart: number;
  lastDigest: number | null;
  nextDigest: number | null;
  /** True where the reader works now and wants no quiet. */
  isReachable: boolean;
  /** When that is so next, in milliseconds since the epoch; null where it never is. */
  reachableAt: number | null;
}

export interface AlertDecision {
  state: AlertState;
  /** Tickets to call for now, one by one. */
  calls: string[];
  /** Tickets of a digest that is due; null where none is. */
  digest: string[] | null;
  /** When to look again though nothing changes, in milliseconds since the epoch. */
  next: number | null;
}

const RANK = { none: 0, 'at-risk': 1, critical: 2 } as const;
const highest = <L extends keyof typeof RANK>(a: L, b: L): L => (RANK[a] > RANK[b] ? a : b);

/** What was decided of a ticket last. Before anything was decided, what is hot is known already. */
const lastOf = (
  { id, level }: Pick<HotTicket, 'id' | 'level'>,
  before: AlertState | null,
): AlertState['known'][string] => before?.known[id] ?? { level: before ? 'none' : level, told: 'before' };

/** True where nothing is to be decided of a ticket: it is no hotter than what was told of it, and nobody asked to be reminded by now. */
export function isSettled(ticket: Pick<HotTicket, 'id' | 'level'>, before: AlertState | null, now: number): boolean {
  const { level, again } = lastOf(ticket, before);
  return RANK[ticket.level] <= RANK[level] && !(again !== undefined && Date.parse(again) <= now);
}

/**
 * What to call somebody for (defaults, "Attention"): only a rise of level, never "watch", never twice for the same rise; within a
 * budget of the day, in working hours; the rest waits for a digest, and is left out of it where it cooled meanwhile. What was hot
 * when alerts began calls nobody.
 * @param hot all that counts in the reader's scope
 * @param before null where nothing was decided yet
 * @param now milliseconds since the epoch
 */
export function decideAlerts(
  hot: readonly HotTicket[],
  rules: AlertRules,
  before: AlertState | null,
  now: number,
): AlertDecision {
  const known: AlertState['known'] = {};
  const calls: string[] = [];
  const spent = (before?.calls ?? []).filter((at) => Date.parse(at) >= rules.dayStart);
  for (const ticket of hot) {
    const { id, level } = ticket;
    const last = lastOf(ticket, before);
    if (isSettled(ticket, before, now)) {
      // To fall and rise again is the same heat: only what cooled down altogether calls anew.
      known[id] = last.told === 'waiting' ? { ...last, told: 'called' } : last;
      continue;
    }
    const told = tell(ticket, rules, spent.length);
    if (told === 'called') {
      calls.push(id);
      if (!ticket.isExempt) spent.push(new Date(now).toISOString());
    }
    const isAgain = last.again !== undefined && Date.parse(last.again) <= now;
    // What waits is not settled: where it cools to what was told before, there is nothing left to say.
    known[id] =
      told === 'waiting' ? { level: isAgain ? 'none' : last.level, told } : { level: highest(level, last.level), told };
  }
  const levels = new Map(hot.map(({ id, level }) => [id, level]));
  const waiting = Object.entries(known).flatMap(([id, { told }]) => (told === 'waiting' ? [id] : []));
  const digestAt = before ? Date.parse(before.digestAt) : now;
  const isDue = rules.lastDigest !== null && rules.lastDigest > digestAt && rules.isReachable;
  const digest = isDue && waiting.length > 0 ? waiting : null;
  for (const id of digest ?? []) known[id] = { level: levels.get(id) ?? 'none', told: 'listed' };
  const state = { known, calls: spent, digestAt: new Date(isDue ? now : digestAt).toISOString() };
  const reminders = Object.values(known).flatMap(({ again }) => (again ? Date.parse(again) : []));
  const digestNext = digest || waiting.length === 0 ? null : nextLook(rules, digestAt, now);
  const moments = [...reminders, digestNext].filter((at) => at !== null && at > now) as number[];
  return { state, calls, digest, next: moments.length > 0 ? Math.min(...moments) : null };
}

function tell(ticket: HotTicket, rules: AlertRules, spent: number): AlertState['known'][string]['told'] {
  const { isSilent, isShown, isUrgent, isExempt, level } = ticket;
  if (isShown) return 'shown';
  if (rules.way === 'off' || isSilent || RANK[level] < RANK[rules.from]) return 'before';
  if (isUrgent) return 'called';
  if (!rules.isReachable || (rules.way === 'digest' && !isExempt)) return 'waiting';
  return isExempt || spent < rules.budget ? 'called' : 'waiting';
}

/** A digest that fell due while nobody could be reached comes when somebody can. */
function nextLook({ lastDigest, nextDigest, reachableAt }: AlertRules, digestAt: number, now: number): number | null {
  const isOverdue = lastDigest !== null && lastDigest > digestAt;
  const moments = [isOverdue ? reachableAt : null, nextDigest].filter((at) => at !== null && at > now) as number[];
  return moments.length > 0 ? Math.min(...moments) : null;
}
