import type { Assessment, Clock } from '../model/assessment.ts';
import type { Policy } from '../model/policy.ts';
import { findInstant } from './instants.ts';

/** Something that is due to be said of a clock: little time is left. Moments in epoch milliseconds. */
export interface Warning {
  metric: Clock['metric'];
  source: Clock['source'];
  /** `quarter`: a quarter of the target, or less; `minutes`: 15 minutes, or less. */
  left: 'quarter' | 'minutes';
  /** Names the run of the clock, so that each is said once: its start, else its due moment. ISO 8601. */
  run: string;
  /** Since when it is due to be said. */
  at: number;
  dueAt: number;
}

/**
 * What is due to be said of the clocks of a ticket at a moment: a running one has a quarter of its target left, or 15 minutes
 * of counted time, and is not over. At most one for each clock, the latest that came to be; none of a guess, which nobody
 * promised, and none where the team switched `sla-risk` off. Whom it is said to, and in whose working hours (W11), is not
 * known here.
 * @param now epoch milliseconds
 */
export function findWarnings(clocks: readonly Clock[], policy: Pick<Policy, 'signals'>, now: number): Warning[] {
  if (policy.signals['sla-risk']?.on === false) return [];
  return clocks.flatMap((clock): Warning[] => {
    const { metric, source, stage, breached, dueAt, startedAt } = clock;
    const due = findInstant(dueAt);
    if (source === 'default' || stage !== 'running' || breached || !dueAt || due === null || due < now) return [];
    const [latest] = (clock.warnings ?? [])
      .flatMap(({ left, at }) => ({ left, at: findInstant(at) ?? Number.POSITIVE_INFINITY }))
      .filter(({ at }) => at <= now)
      .sort((a, b) => b.at - a.at);
    return latest ? [{ metric, source, ...latest, run: startedAt ?? dueAt, dueAt: due }] : [];
  });
}

/**
 * The next moment at which a ticket must be looked at again though nothing happens on it: a warning comes to be, a target is
 * missed, a wait becomes a silence. Epoch milliseconds, later than `now`; undefined where none is to come.
 * @param now epoch milliseconds
 */
export function nextClockMoment(
  { clocks, silenceAt }: Pick<Assessment, 'clocks' | 'silenceAt'>,
  now: number,
): number | undefined {
  const moments = clocks
    .filter(({ stage }) => stage === 'running')
    .flatMap(({ dueAt, warnings = [] }) => [
      ...warnings.map(({ at }) => findInstant(at)),
      // What happens at the due moment itself is in time.
      late(findInstant(dueAt)),
    ]);
  const ahead = [...moments, late(findInstant(silenceAt))].filter((at) => at !== null && at > now) as number[];
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}

const late = (at: number | null) => (at === null ? null : at + 1);
