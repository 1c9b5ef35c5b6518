import { CHANNELS, PRIORITIES, SEVERITIES, STATUSES } from '../../../model/kinds.ts';
import type { Policy } from '../../../model/policy.ts';
import { type HeatRegion, narrowHeat } from './heat.ts';
import type { Literal } from './literal.ts';
import { narrowSimilar, type SimilarRegion } from './similar.ts';
import { covers, narrowWord, type WordRegion } from './word.ts';

/** What is left possible on one side of a ticket. */
export type Region =
  | { flag: boolean }
  | { values: ReadonlySet<string | null> }
  | WordRegion
  | HeatRegion
  | SimilarRegion;

/** Values a ticket's field may have; null where it may be missing. */
const VALUES: Record<string, readonly (string | null)[]> = {
  severity: SEVERITIES,
  channel: CHANNELS,
  priority: [...PRIORITIES, null],
  status: [...STATUSES, null],
};

const isSame = (a: string, b: string) => a === b;

function narrowValues(
  before: Region | undefined,
  side: string,
  asked: readonly string[],
  holds: boolean,
): Region | null {
  const open = before && 'values' in before ? before.values : (VALUES[side] ?? []);
  const values = new Set<string | null>();
  for (const value of open) if (asked.includes(value as string) === holds) values.add(value);
  return values.size > 0 ? { values } : null;
}

/**
 * What is left possible on a literal's side when it is added to what was.
 * @returns null where nothing is: the literal contradicts what was said before
 */
export function narrow(
  before: Region | undefined,
  { side, test, holds }: Literal,
  levels: Policy['levels'],
): Region | null {
  if ('severity' in test) return narrowValues(before, side, test.severity, holds);
  if ('channel' in test) return narrowValues(before, side, test.channel, holds);
  if ('priority' in test) return narrowValues(before, side, test.priority, holds);
  if ('status' in test) return narrowValues(before, side, test.status, holds);
  if ('score' in test || 'level' in test) return narrowHeat(before as HeatRegion | undefined, test, holds, levels);
  if ('similar' in test) return narrowSimilar(before as SimilarRegion | undefined, test.similar, holds);
  const word = before as WordRegion | undefined;
  if ('language' in test) return narrowWord(word, test.language.toLowerCase(), holds, covers);
  if ('organization' in test) return narrowWord(word, test.organization.trim().toLowerCase(), holds, isSame);
  if ('account' in test) return narrowWord(word, test.account.trim().toLowerCase(), holds, isSame);
  if ('site' in test) return narrowWord(word, test.site.trim().toLowerCase(), holds, isSame);
  if ('issue' in test) return narrowWord(word, test.issue.trim().toLowerCase(), holds, isSame);
  return before && 'flag' in before && before.flag !== holds ? null : { flag: holds };
}
