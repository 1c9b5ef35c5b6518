import { LEVELS, type Level } from '../../../model/kinds.ts';
import type { Policy } from '../../../model/policy.ts';

/** Score and level together, because the one follows from the other: from `gte` to below `below`, at one of some levels. */
export interface HeatRegion {
  gte: number;
  below: number;
  levels: ReadonlySet<Level>;
}

const MAX_SCORE = 100;

/** From which score on a level is, and below which; as `levelOf` has it, also where thresholds do not rise. */
function bandOf(level: Level, { watch, 'at-risk': atRisk, critical }: Policy['levels']): [gte: number, below: number] {
  const above = Number.POSITIVE_INFINITY;
  if (level === 'critical') return [critical, above];
  if (level === 'at-risk') return [atRisk, critical];
  if (level === 'watch') return [watch, Math.min(atRisk, critical)];
  return [0, Math.min(watch, atRisk, critical)];
}

/** A score or level, or its opposite, added to what was said before; null where no score of 0 to 100 is left. */
export function narrowHeat(
  before: HeatRegion | undefined,
  test: { score: { gte: number } } | { level: Level },
  holds: boolean,
  thresholds: Policy['levels'],
): HeatRegion | null {
  let { gte, below, levels } = before ?? { gte: 0, below: Number.POSITIVE_INFINITY, levels: new Set(LEVELS) };
  if ('level' in test) levels = new Set([...levels].filter((level) => (level === test.level) === holds));
  else if (holds) gte = Math.max(gte, test.score.gte);
  else below = Math.min(below, test.score.gte);
  const isPossible = [...levels].some((level) => {
    const [from, until] = bandOf(level, thresholds);
    const lowest = Math.max(gte, from);
    return lowest <= MAX_SCORE && lowest < Math.min(below, until);
  });
  return isPossible ? { gte, below, levels } : null;
}
