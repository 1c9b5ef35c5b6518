import fc from 'fast-check';

/** One parser, what it is given, and what must hold of its answer. */
export interface Target {
  name: string;
  input: fc.Arbitrary<unknown>;
  /** How much one input costs, roughly: a costly target gets so much fewer of them. 1 is the cheapest. */
  cost: number;
  /** Throws where the parser crashed, or gave what it may not give. */
  run(input: unknown): unknown;
}

/** What a parser may say of input that it cannot read: a problem for a person, or where in it the fault is. */
const REFUSALS = new Set(['ProblemError', '$ZodError', 'ZodError']);

export const isRefusal = (error: unknown): boolean => error instanceof Error && REFUSALS.has(error.name);

interface Options {
  cost?: number;
  /** Other errors that the parser is documented to throw. */
  refuses?: (error: unknown) => boolean;
}

export function target<T>(
  name: string,
  input: fc.Arbitrary<T>,
  run: (input: T) => unknown,
  { cost = 1, refuses = () => false }: Options = {},
): Target {
  return {
    name,
    input: input as fc.Arbitrary<unknown>,
    cost,
    async run(given) {
      try {
        await run(given as T);
      } catch (error) {
        if (!isRefusal(error) && !refuses(error)) throw error;
      }
    },
  };
}

/** An answer that may not be. @throws Error */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not so: ${what}`);
}

/** A place in a text that is one. @throws Error */
export function mustLieIn(text: string, { start, end }: { start: number; end: number }, what: string): void {
  const isPlace = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start && end <= text.length;
  must(isPlace, `${what}: ${start}–${end} lies in a text of ${text.length}`);
}

export { fc };
