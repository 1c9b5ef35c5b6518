import type { Ladder } from '../../model/ladder.ts';
import type { MatrixRow } from '../../model/policy.ts';

/** A matrix to start from, with the ladders it needs. Its words are in the catalogue under `editor.template.<id>`. */
export interface MatrixTemplate {
  id: 'small-team' | 'saas' | 'regulated';
  matrix: MatrixRow[];
  ladders: Ladder[];
}
