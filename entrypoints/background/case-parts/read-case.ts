import type { Case } from '../../../lib/model/case.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { findCase } from '../../../lib/store/read-cases.ts';
import type { Background } from '../context.ts';

/** A case by its id. @throws ProblemError `no-case`, `store-*` */
export async function readCase(bg: Background, id: string): Promise<Case> {
  const it = await bg.store((db) => findCase(db, id));
  if (!it) throw new ProblemError('no-case');
  return it;
}
