import fc from 'fast-check';
import type { Target } from './target.ts';

export interface Tried {
  name: string;
  /** Inputs that were tried, those of shrinking not counted. */
  inputs: number;
  /** The longest that one input took, in milliseconds. */
  longest: number;
  /** How many of them gave a ticket, and how many a problem for a person; only where a page was read. */
  pages?: { read: number; refused: number };
  crash: { seed: number; path: string; input: string; error: string } | null;
}

/** Longer than this for one input is a crash, too: no input of these sizes is worth it on any machine. Milliseconds. */
const PATIENCE = 20_000;

/** Tries a parser with so many inputs, the same ones for the same seed. Stops at the first crash, and makes it small. */
export async function runTarget(it: Target, runs: number, seed: number, path?: string): Promise<Tried> {
  let longest = 0;
  const property = fc.asyncProperty(it.input, async (input) => {
    const began = performance.now();
    await it.run(input);
    const took = performance.now() - began;
    longest = Math.max(longest, took);
    if (took > PATIENCE) throw new Error(`took ${Math.round(took)} ms`);
  });
  const out = await fc.check(property, { numRuns: runs, seed, ...(path && { path }), endOnFailure: false });
  const crash = out.failed
    ? {
        seed: out.seed,
        path: out.counterexamplePath ?? '',
        input: fc.stringify(out.counterexample?.[0]).slice(0, 2000),
        error: String((out.errorInstance as Error | undefined)?.stack ?? out.errorInstance).slice(0, 1200),
      }
    : null;
  return { name: it.name, inputs: out.numRuns, longest: Math.round(longest), crash };
}
