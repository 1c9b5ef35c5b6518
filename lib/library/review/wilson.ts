/** The 97.5th percentile of the normal distribution: a two-sided interval of 95 %. */
const Z = 1.959964;

/**
 * Wilson's score interval of a share, 95 %, without continuity correction (E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212): unlike
 * the usual one it stays within 0 and 1 and holds for few cases.
 * @returns null where nothing was counted
 */
export function wilson(hits: number, of: number): { low: number; high: number } | null {
  if (of <= 0) return null;
  const share = hits / of;
  const square = Z * Z;
  const middle = share + square / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  const whole = 1 + square / of;
  return { low: Math.max(0, (middle - spread) / whole), high: Math.min(1, (middle + spread) / whole) };
}
