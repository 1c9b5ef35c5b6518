/** Numbers between 0 and 1, the same ones for the same seed. */
export function dice(seed: number) {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(roll() * most);
  return { roll, below, pick: <T>(of: readonly T[]): T => of[below(of.length)] as T };
}
export type Dice = ReturnType<typeof dice>;
