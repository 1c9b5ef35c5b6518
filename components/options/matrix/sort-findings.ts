import type { Ladder } from '../../../lib/model/ladder.ts';
import type { LintFinding } from '../../../lib/model/lint-finding.ts';
import type { MatrixRow } from '../../../lib/model/policy.ts';

export interface SortedFindings {
  /** By row id. */
  rows: Map<string, LintFinding[]>;
  /** By ladder id. */
  ladders: Map<string, LintFinding[]>;
  /** About the team as a whole, or about another part of the policy. */
  others: LintFinding[];
  /** Errors in what this editor saves: it cannot be saved as it stands. */
  errors: number;
}

/** Parts that have an editor of their own, where what is found of them stands. */
const ELSEWHERE = ['steps', 'cadence', 'risks'];

/** Findings to the rows and ladders that they are about. */
export function sortFindings(
  findings: readonly LintFinding[],
  { matrix, ladders }: { matrix: readonly MatrixRow[]; ladders: readonly Ladder[] },
): SortedFindings {
  const sorted: SortedFindings = { rows: new Map(), ladders: new Map(), others: [], errors: 0 };
  const put = (map: Map<string, LintFinding[]>, id: string, finding: LintFinding) =>
    map.set(id, [...(map.get(id) ?? []), finding]);
  for (const found of findings) {
    if (found.level === 'warning' && ELSEWHERE.includes(String(found.path[0]))) continue;
    // A mend of another part cannot be made here.
    const isOurs = found.mend?.part === 'matrix' || found.mend?.part === 'ladders';
    const { mend: _, ...bare } = found;
    const finding: LintFinding = isOurs ? found : bare;
    const [part, at] = finding.path;
    const row = part === 'matrix' ? (matrix[Number(at)]?.id ?? finding.row) : undefined;
    const ladder = part === 'ladders' ? ladders[Number(at)]?.id : undefined;
    if (row && matrix.some(({ id }) => id === row)) put(sorted.rows, row, finding);
    else if (ladder) put(sorted.ladders, ladder, finding);
    else sorted.others.push(finding);
    if (finding.level === 'error' && !finding.isStanding && (part === 'matrix' || part === 'ladders')) sorted.errors++;
  }
  return sorted;
}
