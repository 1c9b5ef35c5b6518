import { describe, expect, it } from 'vitest';
import { ALL_TARGETS } from './all-targets.ts';
import { runTarget } from './run-target.ts';

/** As `npm run fuzz` does for as long as one likes: here a little, and always the same. */
const RUNS = 300;
const SEED = 20261122;

describe('every parser either reads what it is given or says that it cannot', () => {
  it.each(ALL_TARGETS.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { crash, inputs } = await runTarget(one, Math.max(10, Math.round(RUNS / one.cost)), SEED);
    expect(crash).toBeNull();
    expect(inputs).toBeGreaterThan(0);
  });
});
