import { durationSeconds } from '../../clocks/duration-seconds.ts';
import { findTarget } from '../../clocks/find-sla.ts';
import { type Metric, PRIORITIES, type Priority } from '../../model/kinds.ts';
import type { MatrixRow, Policy, Sla } from '../../model/policy.ts';
import { canHold } from './logic/can-hold.ts';
import { type Formula, formulaOf, negated } from './logic/literal.ts';

/** A target that some ticket of a row has. */
export interface Promised {
  sla: Sla;
  /** Null for a ticket without a priority. */
  priority: Priority | null;
  /** ISO 8601 duration. */
  target: string;
  seconds: number;
}

const PATIENCE = 1_000;
/** For all rows of one matrix: enough for thousands of rows and a few service levels. */
const MOST_ASKED = 20_000;

const never = () => false;

function forPriority(priority: Priority | null): Formula {
  const test = (some: Priority[], holds: boolean): Formula => ({ side: 'priority', test: { priority: some }, holds });
  return priority ? test([priority], true) : test([...PRIORITIES], false);
}

/** The shortest target of a metric that a ticket of a row may have; undefined where none is promised. */
export type FindPromise = (row: MatrixRow, metric: Metric) => Promised | undefined;

/**
 * Finds what tickets of a row were promised. Service levels are asked top-down, as tickets find theirs, and only what a ticket
 * can be at once counts. A guess promises nothing.
 */
export function promiseFinder(policy: Policy): FindPromise {
  const whens = policy.slas.map(({ when }) => formulaOf(when ?? { all: [] }, never));
  const promises = (metric: Metric) =>
    policy.slas
      .flatMap((sla, at) =>
        [...PRIORITIES, null].flatMap((priority) => {
          const target = sla.guess ? undefined : findTarget(sla, metric, priority);
          return target ? [{ sla, at, priority, target, seconds: durationSeconds(target) }] : [];
        }),
      )
      .sort((a, b) => a.seconds - b.seconds);
  const known = new Map<Metric, ReturnType<typeof promises>>();
  let asked = 0;
  return (row, metric) => {
    const all = known.get(metric) ?? promises(metric);
    known.set(metric, all);
    const own = formulaOf(row.when, never);
    return all.find(({ at, priority }) => {
      if (asked++ > MOST_ASKED) return false;
      const before = whens.slice(0, at).map(negated);
      const parts = [own, whens[at] as Formula, forPriority(priority), ...before];
      return canHold(parts, policy.levels, { left: PATIENCE });
    });
  };
}
