/** Two answers to the same question by two people. */
export type Pair = readonly [string, string];

/**
 * Cohen's kappa (J. Cohen, Educ. Psychol. Meas. 20 (1960) 37–46): how far two people agree beyond what chance alone would give. 1 is
 * always, 0 no more than by chance.
 * @returns null where it says nothing: no pairs, or both gave one and the same answer throughout
 */
export function kappa(pairs: readonly Pair[]): number | null {
  if (pairs.length === 0) return null;
  const share = (count: number) => count / pairs.length;
  const answers = new Set(pairs.flat());
  const observed = share(pairs.filter(([a, b]) => a === b).length);
  let chance = 0;
  for (const answer of answers) {
    chance += share(pairs.filter(([a]) => a === answer).length) * share(pairs.filter(([, b]) => b === answer).length);
  }
  return chance >= 1 ? null : (observed - chance) / (1 - chance);
}

const Z = 1.959964;

/**
 * The 95 % interval of kappa over groups of pairs, by the jackknife that leaves out one group at a time: the answers to one reply
 * hang together, so that they count as one observation, not as fourteen.
 * @returns null where there are fewer than two groups, or kappa says nothing without one of them
 */
export function kappaInterval(groups: readonly (readonly Pair[])[]): { low: number; high: number } | null {
  const whole = kappa(groups.flat());
  if (whole === null || groups.length < 2) return null;
  const without: number[] = [];
  for (let i = 0; i < groups.length; i++) {
    const rest = kappa(groups.filter((_, at) => at !== i).flat());
    if (rest === null) return null;
    without.push(rest);
  }
  const n = without.length;
  const mean = without.reduce((sum, value) => sum + value, 0) / n;
  const error = Math.sqrt(((n - 1) / n) * without.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  return { low: Math.max(-1, whole - Z * error), high: Math.min(1, whole + Z * error) };
}
