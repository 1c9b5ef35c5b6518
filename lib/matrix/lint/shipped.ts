import type { Ladder } from '../../model/ladder.ts';
import type { MatrixRow } from '../../model/policy.ts';
import { contentHash } from '../../policy/content-hash.ts';
import { DEFAULT_LADDERS } from '../../policy/default-ladders.ts';
import { DEFAULT_MATRIX } from '../../policy/default-matrix.ts';

const isAmong = <T extends { id: string }>(one: T, shipped: readonly T[]): boolean => {
  const same = shipped.find(({ id }) => id === one.id);
  return same !== undefined && (same === one || contentHash(same) === contentHash(one));
};

/** True for a row that stands as it was shipped: a team that has not staffed it yet did nothing wrong. */
export const isShippedRow = (row: MatrixRow): boolean => isAmong(row, DEFAULT_MATRIX);

/** True for a ladder that stands as it was shipped. */
export const isShippedLadder = (ladder: Ladder): boolean => isAmong(ladder, DEFAULT_LADDERS);
