import fc from 'fast-check';
import { HOW, type Mutation, mutateAll } from './mutate.ts';
import { oddValue } from './odd.ts';

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(2 ** 30),
  from: fc.nat(2 ** 30),
  how: fc.constantFrom(...HOW),
  odd: oddValue,
});
export const mutations = (most = 8): fc.Arbitrary<Mutation[]> => fc.array(mutation, { maxLength: most });

/** One of these JSON values, mutated. */
export const mutated = (samples: readonly unknown[], most = 8): fc.Arbitrary<unknown> =>
  fc.tuple(fc.nat(samples.length - 1), mutations(most)).map(([which, all]) => mutateAll(samples[which], all));
