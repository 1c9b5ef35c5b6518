import type { SetupAdviceCode } from './setup-problem.ts';

/** One thing that a team needs, and whether it was there. */
export interface SetupStep {
  what: 'database' | 'security' | 'design' | 'key' | 'user';
  /** Name of the database or the user. */
  name: string;
  done: 'made' | 'changed' | 'same';
}

export interface SetupAdvice {
  code: SetupAdviceCode;
  params: Record<string, string>;
}

/** Where what was done is written down, as it is done. */
export interface SetupNotes {
  step(what: SetupStep['what'], name: string, done: SetupStep['done']): void;
  advise(code: SetupAdviceCode, params?: Record<string, string>): void;
}

/** The same JSON for the same content, in whatever order its fields stand. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );
}
