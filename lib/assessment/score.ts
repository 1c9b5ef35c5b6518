import type { Signal } from '../model/assessment.ts';
import type { SignalKind } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { KINDS } from '../signals/kinds/index.ts';
import type { Reading } from '../signals/reading/read-messages.ts';
import { findCalm } from './find-calm.ts';
import { isMood } from './is-mood.ts';
import { sharePoints } from './share-points.ts';
import { turnsAgo } from './thread-turns.ts';
import { type Weighed, weighSignals } from './weigh-signals.ts';

/** A thread of 2,000 messages may be heard 5,000 times: what weighs least is left out. */
const MOST_SIGNALS = 120;
/** How far further signals carry the score from a floor towards 100. */
const ABOVE_FLOOR = 0.6;

export interface Heat {
  /** 0–100. */
  score: number;
  /** What was heard with its share of the score, which add up to it; the heaviest first, and each way of saying it at most twice. */
  signals: Signal[];
  /** Signals that still stand: not settled by calm words since, nor given 0 points by the team. */
  standing: Signal[];
}

export interface Thread {
  ticket: Ticket;
  readings: readonly Reading[];
  policy: Policy;
}

/** Independent reasons put together: 30 and 40 make 58, and nothing makes more than 100. */
const together = (points: readonly number[]) =>
  100 * (1 - points.reduce((rest, p) => rest * (1 - Math.min(p, 100) / 100), 1));

/** A tone is agreed with by any explicit signal, by another message, or by a tone of another kind. */
function isAgreed(hot: readonly Weighed[]): boolean {
  const tones = hot.filter(({ signal }) => signal.strength === 'tone');
  if (tones.length < hot.length) return true;
  const messages = new Set(tones.map(({ signal }) => signal.message));
  return messages.size > 1 || new Set(tones.map(({ signal }) => signal.kind)).size > 1;
}

/** What a reader should see first where several weigh the same: what is demanded or threatened, not how it is said. */
const rank = ({ kind, strength }: Signal) =>
  strength === 'explicit' && (KINDS[kind].isThreat || kind === 'manager-demand') ? 1 : 0;

function isCarriedBetter(one: Weighed, by: Weighed): boolean {
  return by.floor > one.floor || (by.floor > 0 && by.floor === one.floor && rank(by.signal) > rank(one.signal));
}

/**
 * What is shown: of what was said again and again in the same way, the two that weigh most. They stand for the others, whose
 * share of the score goes to them.
 */
function showOnce(counted: readonly Weighed[], weights: readonly number[]): Map<Signal, number> {
  const shown = new Map<Signal, number>();
  const ways = Map.groupBy(
    counted.map((one, at) => ({ one, weight: weights[at] ?? 0 })).toReversed(),
    ({ one: { signal } }) => `${signal.kind} ${signal.aspect ?? ''}`,
  );
  for (const way of ways.values()) {
    const [first, ...others] = way.toSorted((a, b) => b.weight - a.weight || b.one.points - a.one.points);
    if (!first) continue;
    const [second, ...rest] = others;
    shown.set(
      first.one.signal,
      rest.reduce((sum, { weight }) => sum + weight, first.weight),
    );
    if (second) shown.set(second.one.signal, second.weight);
  }
  return shown;
}

function combine(hot: readonly Weighed[]): { score: number; weights: number[] } {
  const points = hot.map((one) => one.points);
  const carrier = hot.reduce((best, one, at) => (isCarriedBetter(hot[best] ?? one, one) ? at : best), 0);
  const floor = hot[carrier]?.floor ?? 0;
  const sum = together(points);
  const rest = together(points.filter((_, at) => at !== carrier));
  const raised = floor > 0 ? floor + (100 - floor) * ABOVE_FLOOR * (rest / 100) : 0;
  if (sum >= raised) return { score: sum, weights: points };
  // The signal that holds the floor is shown with it; the others share what is above.
  const others = points.reduce((all, p, at) => (at === carrier ? all : all + p), 0);
  const above = raised - floor;
  return {
    score: raised,
    weights: points.map((p, at) => (at === carrier ? floor : others > 0 ? (above * p) / others : 0)),
  };
}

/** The signals that weigh most, in their order; of those that weigh the same, the newest. */
function heaviest(weighed: Weighed[]): Weighed[] {
  if (weighed.length <= MOST_SIGNALS) return weighed;
  const kept = new Set(
    weighed
      .toReversed()
      .toSorted((a, b) => b.points - a.points)
      .slice(0, MOST_SIGNALS),
  );
  return weighed.filter((one) => kept.has(one));
}

/** A rating given after the customer's last words is newer than their calm. */
function isRatedSince({ ticket, readings }: Thread): boolean {
  const { satisfaction } = ticket;
  const last = readings.findLast(({ speaker }) => speaker === 'customer')?.message.sentAt;
  return satisfaction?.score === 'bad' && (!satisfaction.at || !last || satisfaction.at > last);
}

/**
 * The score of a thread and each signal's share of it (facts: defaults, "Score").
 *  - An explicit signal with a floor lifts the score to it; what else is heard carries it up to 60 % of the way to 100. Floors
 *    are levels: "at risk" and "critical" of the team's policy (60 and 80 where it says nothing else).
 *  - Tone alone stays below "watch" until a second message or a second sign agrees; two messages on end make it "watch", and so do two
 *    signs in a message that sounds displeased as a whole.
 *  - Calm words in the customer's latest message bring it below "watch", unless a threat or complaint stands in that same
 *    message, somebody may be in danger and the ticket is not solved, or a bad rating came after.
 *  - A team's points of a kind take the place of its own; the floor holds all the same. At 0 points the kind is shown, but it
 *    adds nothing, has no floor, and nobody is sent for.
 *  - `knowledge-gap` and `authority-gap` add nothing; `high-value` only beside another reason.
 */
export function scoreThread(signals: readonly Signal[], thread: Thread): Heat {
  const calm = findCalm(thread.readings, signals);
  const rated = isRatedSince(thread);
  const ages = turnsAgo(thread.readings);
  const weighed = heaviest(weighSignals(signals, { ...thread, calm: rated ? { ...calm, now: false } : calm, ages }));
  const hot = weighed.filter(({ points, signal }) => points > 0 && signal.kind !== 'high-value');
  const counted = hot.length > 0 ? weighed.filter(({ points }) => points > 0) : [];
  const { score: combined, weights } = combine(counted);
  const open = isMood(hot, ages, thread.readings) ? Math.max(combined, thread.policy.levels.watch) : combined;
  // Below every level of the team's.
  const cool = Math.max(0, thread.policy.levels.watch - 1);
  const danger = counted.some(({ signal, floor }) => signal.kind === 'safety' && floor > 0);
  const capped = !isAgreed(hot) || (calm.now && !danger && !rated);
  const score = Math.round(Math.min(100, capped ? Math.min(open, cool) : open));
  const weightOf = new Map(counted.map((one, at) => [one, weights[at] ?? 0]));
  const shown = showOnce(
    weighed,
    weighed.map((one) => weightOf.get(one) ?? 0),
  );
  const kept = weighed.map(({ signal }) => signal).filter((signal) => shown.has(signal));
  const shares = sharePoints(
    score,
    kept.map((signal) => shown.get(signal) ?? 0),
  );
  return {
    score,
    signals: kept
      .map((signal, at) => ({ ...signal, points: shares[at] ?? 0 }))
      .toSorted((one, other) => other.points - one.points || rank(other) - rank(one)),
    standing: weighed.filter(({ silent }) => !silent).map(({ signal }) => signal),
  };
}

/** Without the tone kinds that somebody disagreed with for this customer. A threat is never muted. */
export function withoutMuted(signals: readonly Signal[], muted: readonly SignalKind[]): Signal[] {
  return signals.filter(
    ({ kind, strength }) => strength === 'explicit' || KINDS[kind].isThreat || !muted.includes(kind),
  );
}
