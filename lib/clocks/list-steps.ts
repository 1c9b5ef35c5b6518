import type { ClockStep } from '../model/assessment.ts';
import type { Derivation } from './derive-clock.ts';
import { formatInstant } from './instants.ts';
import type { Span } from './read-spans.ts';
import { shortenSteps } from './shorten-steps.ts';
import { type Story, StoryTeller } from './story-teller.ts';

const seconds = (ms: number) => Math.round(ms / 1000);

const written = ({ what, at, until, counted, ...more }: Story): ClockStep => ({
  what,
  at: formatInstant(at),
  ...(until !== undefined && { until: formatInstant(until) }),
  counted: seconds(counted),
  ...more,
});

/** Where a clock's story ends: when it was met or ended, now while it is paused, else when it is due. */
function lastMoment({ stage, end, due, run, breached, breachedAt }: Derivation): number {
  const present = run.at(-2)?.until ?? Number.POSITIVE_INFINITY;
  if (stage === 'paused') return present;
  if (end) return end.at ?? end.latest;
  // A target that came into force when it was already used up is due in the past: the story goes on to that moment.
  const swapped = run.findLast(({ target }, i) => i > 0 && target !== run[i - 1]?.target)?.from ?? 0;
  return Math.max(due ?? present, Math.min(swapped, present), breached ? (breachedAt ?? 0) : 0);
}

const inForce = ({ target, priority }: Span) => ({
  ...(target !== null && { target: seconds(target) }),
  ...(priority && { priority }),
});
const inStatus = ({ status }: Span) => (status ? { status } : {});

/** Tells the spans of a run up to a moment: new targets, pauses, and each stretch of open hours that counts. */
function tellSpans(tell: StoryTeller, run: readonly Span[], last: number): void {
  for (const [i, span] of run.entries()) {
    if (span.from > last) break;
    const before = run[i - 1];
    if (before && before.target !== span.target) tell.say('target', span.from, inForce(span));
    if (!span.counts) {
      if (before?.counts !== false || before.status !== span.status) tell.say('paused', span.from, inStatus(span));
      continue;
    }
    if (before?.counts === false) tell.say('resumed', span.from, inStatus(span));
    for (const [from, until] of span.hours.stretches(span.from, Math.min(span.until, last))) tell.count(from, until);
  }
}

/**
 * "Why this time?" of a policy clock, step by step, so that a person can check it by hand (U3): when it started and with which
 * target, each stretch of open hours that counts and what they come to, each pause, each new target, and when it is due. Of a
 * clock that is not known there is nothing to check. Long stories are shortened in the middle.
 */
export function listSteps(clock: Derivation): ClockStep[] {
  const { start, stage, run, end, due, breached, breachedAt, cause } = clock;
  const first = run[0];
  if (start === null || stage === 'unknown' || !first) return [];
  const tell = new StoryTeller(breached && breachedAt !== due && cause === 'time' ? breachedAt : null);
  tell.say('started', start, inForce(first));
  tellSpans(tell, run, lastMoment(clock));
  const told = tell.end();
  const isDue = due !== null && (stage === 'running' || (stage === 'met' && breached));
  if (isDue) told.push({ what: 'due', at: due, counted: run.at(-1)?.target ?? clock.target });
  if (end?.at != null) told.push({ what: end.kind === 'met' ? 'met' : 'ended', at: end.at, counted: clock.used });
  return shortenSteps(told).map(written);
}
