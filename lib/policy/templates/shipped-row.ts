import type { MatrixRow } from '../../model/policy.ts';
import { DEFAULT_MATRIX } from '../default-matrix.ts';

/** A row of the shipped matrix with what a template makes different of it. @throws Error where no row has that id */
export function shippedRow(id: string, change: Partial<MatrixRow> = {}): MatrixRow {
  const row = DEFAULT_MATRIX.find((one) => one.id === id);
  if (!row) throw new Error(`the shipped matrix has no row "${id}"`);
  return { ...row, ...change };
}
