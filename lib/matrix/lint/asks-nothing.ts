import type { MatrixRow } from '../../model/policy.ts';

/** True for a row that was only just added: it does not say yet when it holds, and nothing else is worth saying of it. */
export const asksNothing = ({ when }: Pick<MatrixRow, 'when'>): boolean => 'any' in when && when.any.length === 0;
