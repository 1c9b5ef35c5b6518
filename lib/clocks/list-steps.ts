import type { ClockStep } from '../model/assessment.ts';
import type { Derivation } from './derive-clock.ts';
import { formatInstant } from './instants.ts';
import type { Span } from './read-spans.ts';
import { shortenSteps } from './shorten-steps.ts';

const seconds = (ms: number) => Math.round(ms / 1000);

/** Where a clock's story ends: when it was met or ended, now while it is paused, else when it is due. */
function lastMoment({ stage, end, due, run, breached, breachedAt }: Derivation): number {
  const present = run.at(-2)?.until ?? Number.POSITIVE_INFINITY;
  if (stage === 'paused') return present;
  if (end) return end.at ?? end.latest;
  // A target that came into force when it was already used up is due in the past: the story goes on to that moment.
  const swapped = run.findLast(({ target }, i) => i > 0 && target !== run[i - 1]?.target)?.from ?? 0;
  return Math.max(due ?? present, Math.min(swapped, present), breached ? (breachedAt ?? 0) : 0);
}

/** The stretches of a span that count, cut where the target was missed, so that the step stands between its own times. */
function openStretches(span: Span, until: number, cut: number | null): [number, number][] {
  return span.hours.stretches(span.from, Math.min(span.until, until)).flatMap(([a, b]): [number, number][] =>
    cut !== null && a < cut && cut < b
      ? [
          [a, cut],
          [cut, b],
        ]
      : [[a, b]],
  );
}

/**
 * "Why this time?" of a policy clock, step by step, so that a person can check it by hand (U3): when it started and with which
 * target, each stretch of open hours that counts and what they come to, each pause, each new target, and when it is due. Of a
 * clock that is not known there is nothing to check. Long stories are shortened in the middle.
 */
export function listSteps(clock: Derivation): ClockStep[] {
  const { start, stage, run, end, due, breached, breachedAt } = clock;
  const first = run[0];
  if (start === null || stage === 'unknown' || !first) return [];
  const last = lastMoment(clock);
  const missed = breached && breachedAt !== due && clock.cause === 'time' ? breachedAt : null;
  const steps: ClockStep[] = [];
  let used = 0;
  const add = (what: ClockStep['what'], at: number, more: Partial<ClockStep> = {}) =>
    steps.push({ what, at: formatInstant(at), counted: seconds(used), ...more });
  const inForce = ({ target, priority }: Span): Partial<ClockStep> => ({
    ...(target !== null && { target: seconds(target) }),
    ...(priority && { priority }),
  });
  const inStatus = ({ status }: Span): Partial<ClockStep> => (status ? { status } : {});

  add('started', start, inForce(first));
  for (const [i, span] of run.entries()) {
    if (span.from > last) break;
    const before = run[i - 1];
    if (before && before.target !== span.target) add('target', span.from, inForce(span));
    if (!span.counts) {
      if (before?.counts !== false || before.status !== span.status) add('paused', span.from, inStatus(span));
      continue;
    }
    if (before?.counts === false) add('resumed', span.from, inStatus(span));
    for (const [a, b] of openStretches(span, last, missed)) {
      if (missed !== null && missed <= a && !steps.some(({ what }) => what === 'missed')) add('missed', missed);
      used += b - a;
      const touching = steps.at(-1);
      const until = formatInstant(b);
      // The present moment cuts a stretch in two, and nothing stands between: to a reader it is one.
      if (touching?.what === 'open' && touching.until === formatInstant(a))
        steps.splice(-1, 1, { ...touching, until, counted: seconds(used) });
      else add('open', a, { until });
    }
  }
  if (missed !== null && !steps.some(({ what }) => what === 'missed')) add('missed', missed);
  const isDue = due !== null && (stage === 'running' || (stage === 'met' && breached));
  if (isDue) steps.push({ what: 'due', at: formatInstant(due), counted: seconds(run.at(-1)?.target ?? clock.target) });
  if (end?.at != null) add(end.kind === 'met' ? 'met' : 'ended', end.at);
  return shortenSteps(steps);
}
