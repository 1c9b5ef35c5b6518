import type { Clock } from '../model/assessment.ts';
import type { Metric } from '../model/kinds.ts';
import type { Policy, Sla } from '../model/policy.ts';
import { durationSeconds } from './duration-seconds.ts';
import { findTarget } from './find-sla.ts';
import type { Instance } from './instance.ts';
import { findInstant } from './instants.ts';
import { type Measure, measure } from './measure.ts';
import { pausesOf, readSpans, type Span, TOTALS } from './read-spans.ts';
import type { Timeline } from './read-timeline.ts';

/** A clock with all that its explanation needs: what was counted, from where to where, and what is not known. */
export interface Derivation extends Measure {
  metric: Metric;
  stage: Clock['stage'];
  breached: boolean;
  sla: Sla;
  /** Milliseconds. */
  target: number;
  start: number | null;
  end: Instance['end'];
  /** Why the stage is `unknown`, or what makes a running clock only the earliest possible. */
  doubt: 'coverage' | 'authors' | 'times' | 'history' | 'calendar' | null;
}

type Unmeasured = Pick<Derivation, 'metric' | 'sla' | 'target' | 'start' | 'end'>;

const unknown = (clock: Unmeasured, doubt: Derivation['doubt']): Derivation => ({
  ...clock,
  stage: 'unknown',
  breached: false,
  used: 0,
  due: null,
  breachedAt: null,
  cause: null,
  run: [],
  doubt,
});

/** Spans up to the end of a run, or to now. A change at the very end of a run no longer matters to it. */
function spansOf(timeline: Timeline, clock: Unmeasured, policy: Policy, start: number, until: number): Span[] | null {
  const spans = readSpans(timeline, clock.metric, clock.sla, policy, start, until);
  const last = spans?.at(-1);
  if (clock.end && spans && spans.length > 1 && last?.from === last?.until) spans.pop();
  return spans;
}

/**
 * Derives one policy clock from its run. Where something is not known, it says `unknown` unless every possibility comes to
 * the same answer: a reply in time stays in time though an earlier one may not be loaded; a pause nobody told of can only
 * make a deadline later.
 */
export function deriveClock(
  timeline: Timeline,
  metric: Metric,
  instance: Instance,
  sla: Sla,
  policy: Policy,
): Derivation | null {
  const { ticket, now, statusKnown, states } = timeline;
  const duration = findTarget(sla, metric, ticket.priority);
  if (duration === undefined) return null;
  const { start, doubt } = instance;
  const merged = findMerge(timeline);
  const end =
    instance.end ?? (ticket.mergedInto ? { kind: 'cancelled' as const, at: merged, latest: merged ?? now } : null);
  const clock = { metric, sla, target: durationSeconds(duration) * 1000, start, end };
  if (start === null) return unknown(clock, doubt ?? 'times');
  const until = Math.max(start, end ? (end.at ?? end.latest) : now);
  const spans = spansOf(timeline, clock, policy, start, until);
  if (!spans) return unknown(clock, 'calendar');

  const pauses = pausesOf(sla, metric);
  const status = states.at(-1)?.status ?? null;
  const pausedNow = !end && status !== null && pauses.includes(status);
  const measured = measure(spans, !pausedNow);
  const late = measured.breachedAt !== null;
  // A run that is over keeps the target that held when it ended.
  const target = spans.at(-1)?.target ?? clock.target;
  const result = { ...clock, ...measured, target, breached: late, doubt: null };
  const pausesHidden = !statusKnown && pauses.length > 0;

  if (end?.kind === 'cancelled') {
    const sure = late && end.at !== null && doubt === null && !pausesHidden;
    return { ...result, stage: 'cancelled', breached: sure };
  }
  if (end) {
    if (late && end.at === null) return unknown(clock, TOTALS.includes(metric) ? 'history' : 'times');
    if (late && (doubt || pausesHidden)) return unknown(clock, doubt ?? 'history');
    return { ...result, stage: 'met' };
  }
  if (doubt) return unknown(clock, doubt);
  if (pausedNow)
    return {
      ...result,
      stage: 'paused',
      due: null,
      breached: late && !pausesHidden,
      doubt: pausesHidden ? 'history' : null,
    };
  if (late && pausesHidden) return unknown(clock, 'history');
  // Time counts and yet nothing falls due: the calendar never opens that long.
  if (measured.due === null) return unknown(clock, 'calendar');
  return { ...result, stage: 'running', doubt: pausesHidden ? 'history' : null };
}

/** When the ticket was merged into another, where the history tells (case 16: its clocks end). */
function findMerge({ ticket }: Timeline): number | null {
  const merge = ticket.history?.findLast(({ field }) => field === 'merge');
  return findInstant(merge?.at);
}
