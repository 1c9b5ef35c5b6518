import type { Case } from '../../lib/model/case.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { findCase } from '../../lib/store/read-cases.ts';
import type { Background } from './context.ts';

/**
 * One act at a time on a case, each on the case as the one before left it: else of two tabs one could open an item again between
 * the other's look at the gate and its step through it (R52).
 * @param id of the case, or of one that joined it
 * @throws ProblemError `no-case`, `store-*`
 */
export async function inCaseTurn<T>(bg: Background, id: string, work: (it: Case) => Promise<T>): Promise<T> {
  const read = async (of: string): Promise<Case> => {
    const it = await bg.store((db) => findCase(db, of));
    if (!it) throw new ProblemError('no-case');
    return it;
  };
  const { id: own } = await read(id);
  return navigator.locks.request(`simmer-case-${own}`, async () => work(await read(own))) as Promise<T>;
}
