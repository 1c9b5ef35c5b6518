import { diffList } from '../../lib/matrix/diff-list.ts';
import { pickText } from '../../lib/matrix/fill-explanation.ts';
import type { MatrixVersion } from '../../lib/messages/matrix-messages.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import { EVENT_DATA } from '../../lib/model/case-events.ts';
import type { LogEvent } from '../../lib/model/event.ts';
import { type PolicyFile, policySchema } from '../../lib/model/policy.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { DEFAULT_LADDERS } from '../../lib/policy/default-ladders.ts';
import { DEFAULT_MATRIX } from '../../lib/policy/default-matrix.ts';
import { policyHeads } from '../../lib/policy/policy-from-events.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { type Background, type Moment, readMoment } from './context.ts';
import { personName } from './names.ts';

const SHIPPED = { matrix: DEFAULT_MATRIX, ladders: DEFAULT_LADDERS };
type Part = keyof typeof SHIPPED;

/** How many versions are shown. */
const MOST = 20;

const readChanges = (bg: Background): Promise<LogEvent[]> =>
  bg.store((db) => guardStore(() => db.getAllFromIndex('events', 'type', 'policy.changed')));

interface Change {
  event: LogEvent;
  part: Part;
  base: string | null;
  /** Null where the part was given back to the shipped one. */
  value: NonNullable<PolicyFile[Part]> | null;
}

/** A change of one of the two parts; undefined for any other, and for what this version cannot read. */
function findChange(event: LogEvent): Change | undefined {
  const data = EVENT_DATA['policy.changed'].safeParse(event.data);
  if (!data.success || event.v !== 1) return undefined;
  const { part, value, base } = data.data;
  if (part !== 'matrix' && part !== 'ladders') return undefined;
  if (value === null || value === undefined) return { event, part, base, value: null };
  const parsed = policySchema.safeParse({ schema: 1, [part]: value });
  return parsed.success ? { event, part, base, value: parsed.data[part] ?? null } : undefined;
}

/** The latest versions of the matrix and its ladders, newest first, with what each changed. @throws ProblemError `store-*` */
export async function listMatrixVersions(bg: Background): Promise<MatrixVersion[]> {
  const moment = await readMoment(bg);
  const events = await readChanges(bg);
  const holding = new Set([...policyHeads(events).values()].map(([head]) => head?.event.id));
  const changes = events.flatMap((event) => findChange(event) ?? []);
  const byId = new Map(changes.map((change) => [change.event.id, change]));
  return changes
    .toSorted((a, b) => (a.event.at < b.event.at ? 1 : -1))
    .slice(0, MOST)
    .map((change) => describe(change, byId.get(change.base ?? ''), holding.has(change.event.id), moment));
}

function describe(change: Change, base: Change | undefined, holds: boolean, moment: Moment): MatrixVersion {
  const { event, part } = change;
  const before: Named[] = base?.value ?? SHIPPED[part];
  const after: Named[] = change.value ?? SHIPPED[part];
  const { added, removed, changed, isReordered } = diffList(before, after);
  const nameOf = (list: readonly Named[]) => (id: string) =>
    pickText(list.find((one) => one.id === id)?.name ?? {}, moment.language)?.text ?? id;
  return {
    id: event.id,
    part,
    // A hybrid time is an instant and a counter.
    at: event.at.slice(0, event.at.indexOf('~')),
    by: personName(event.by, moment),
    holds,
    isReset: change.value === null,
    size: after.length,
    added: added.map(nameOf(after)),
    removed: removed.map(nameOf(before)),
    changed: changed.map(nameOf(after)),
    isReordered,
  };
}

interface Named {
  id: string;
  name?: Record<string, string> | undefined;
}

/**
 * What one version was, to be looked at and saved anew.
 * @throws ProblemError `unknown` where the log has no such version, `store-*`
 */
export async function readMatrixVersion(bg: Background, id: string): Promise<Answer<'matrix.version'>> {
  const event = (await readChanges(bg)).find((one) => one.id === id);
  const change = event && findChange(event);
  if (!change) throw new ProblemError('unknown', { message: `no version ${id} of the matrix` });
  return { [change.part]: change.value ?? SHIPPED[change.part] };
}
