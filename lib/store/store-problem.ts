import { ProblemError } from '../model/problem.ts';

/**
 * What a person is told about a storage error: the browser's names for it, in ours.
 * @param opening while opening, a refusal means that this window may keep nothing; later, only that the connection is gone
 */
export function storeProblem(error: unknown, opening = false): ProblemError {
  if (error instanceof ProblemError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'VersionError':
      return new ProblemError('store-newer', undefined, error);
    case 'QuotaExceededError':
      return new ProblemError('store-full', undefined, error);
    // Firefox refuses with these where it may keep nothing: permanent private browsing, or site data switched off.
    case 'InvalidStateError':
    case 'SecurityError':
      return new ProblemError(opening ? 'store-private' : 'store-failed', undefined, error);
    default:
      return new ProblemError('store-failed', undefined, error);
  }
}

/**
 * Runs work on the store and turns what it throws into a problem for a person.
 * @throws ProblemError `store-*`
 */
export async function guardStore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeProblem(error);
  }
}

/** True where the connection was closed under the work before it began: open anew and do it again. */
export function isClosed(error: unknown): boolean {
  const cause = error instanceof ProblemError ? error.cause : error;
  return cause instanceof Error && cause.name === 'InvalidStateError';
}
