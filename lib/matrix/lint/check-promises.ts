import { durationSeconds } from '../../clocks/duration-seconds.ts';
import type { Ladder } from '../../model/ladder.ts';
import type { LintFinding } from '../../model/lint-finding.ts';
import type { MatrixRow } from '../../model/policy.ts';
import { type FindPromise, type Promised, promiseFinder } from './find-promise.ts';
import { idleRows } from './idle-rows.ts';
import { type Check, type Lint, listNames, nameOfLadder, nameOfRow, nameOfSla, spell } from './lint.ts';
import { ladderOf } from './reach.ts';

function spellPromise({ sla: { id, name, targets }, priority, target }: Promised, { say }: Lint) {
  const sla = nameOfSla({ id, name });
  // A target that holds at every priority is called by none.
  const isOwn = priority !== null && targets[priority] !== undefined;
  const of = isOwn ? say('lint.promise.priority', { sla, priority: say(`priority.${priority}`) }) : sla;
  return { sla: of, target: spell(target, say) };
}

function acknowledgedLate(row: MatrixRow, index: number, promise: Promised, lint: Lint): LintFinding {
  const { say } = lint;
  const within = row.acknowledgeWithin as string;
  return {
    level: 'warning',
    code: 'acknowledge-late',
    path: ['matrix', index, 'acknowledgeWithin'],
    row: row.id,
    message: say('lint.acknowledge-late', { time: spell(within, say), ...spellPromise(promise, lint) }),
    mend: {
      label: say('lint.mend.acknowledge', { time: spell(promise.target, say) }),
      part: 'matrix',
      patch: [
        { op: 'test', path: ['matrix', index, 'id'], value: row.id },
        { op: 'test', path: ['matrix', index, 'acknowledgeWithin'], value: within },
        { op: 'replace', path: ['matrix', index, 'acknowledgeWithin'], value: promise.target },
      ],
      row: row.id,
    },
  };
}

/** Seconds from the hand-over to each step of a ladder, as far as the row tells: a cadence's time is another at each severity. */
function stepTimes(ladder: Ladder, row: MatrixRow): { id: string; seconds: number }[] {
  const within = row.acknowledgeWithin ? durationSeconds(row.acknowledgeWithin) : 0;
  return ladder.steps.flatMap((step) => {
    const { after } = step;
    if (typeof after !== 'string' && within === 0) return [];
    return [{ id: step.id, seconds: typeof after === 'string' ? durationSeconds(after) : after.times * within }];
  });
}

const inMinutes = (seconds: number) => `PT${Math.floor(seconds / 3600)}H${Math.round((seconds % 3600) / 60)}M`;

function climbedLate(row: MatrixRow, index: number, ladder: Ladder, promiseOf: FindPromise, lint: Lint): LintFinding[] {
  const { say } = lint;
  const times = stepTimes(ladder, row);
  const solved = promiseOf(row, 'resolution');
  const replied = promiseOf(row, 'first-reply');
  // The first step must come while the first reply can still be met; the last while there is something left to solve.
  const first = times.slice(0, 1).find(({ seconds }) => replied && seconds > replied.seconds);
  const last = times.find(({ seconds }) => solved && seconds > solved.seconds);
  const [late, promise, key] = first
    ? ([first, replied, 'lint.ladder-late.first-reply'] as const)
    : ([last, solved, 'lint.ladder-late.resolution'] as const);
  if (!late || !promise) return [];
  const message = say(key, {
    ladder: nameOfLadder(ladder, say),
    step: late.id,
    time: spell(inMinutes(late.seconds), say),
    ...spellPromise(promise, lint),
  });
  return [
    {
      level: 'warning',
      code: 'ladder-late',
      path: ['matrix', index, 'ladder'],
      row: row.id,
      about: ladder.id,
      message,
    },
  ];
}

/** Rows that are late for tickets of a service level: one finding for all of them, with the shortest promise. */
function lateForSla(late: readonly { index: number; promise: Promised }[], lint: Lint): LintFinding[] {
  const { policy, say } = lint;
  const groups = Map.groupBy(late, ({ promise }) => promise.sla);
  return [...groups.values()].flatMap((group): LintFinding[] => {
    const [first, ...others] = group;
    const row = policy.matrix[first?.index ?? -1];
    if (!first || !row) return [];
    if (others.length === 0) return [acknowledgedLate(row, first.index, first.promise, lint)];
    const names = group.flatMap(({ index }) => {
      const one = policy.matrix[index];
      return one ? [nameOfRow(one, say)] : [];
    });
    const rows = listNames(names, say);
    const { promise } = group.toSorted((a, b) => a.promise.seconds - b.promise.seconds)[0] ?? first;
    return [
      {
        level: 'warning',
        code: 'acknowledge-late',
        path: ['matrix', first.index, 'acknowledgeWithin'],
        row: row.id,
        about: promise.sla.id,
        message: say('lint.acknowledge-late.several', { rows, ...spellPromise(promise, lint) }),
      },
    ];
  });
}

/**
 * Rows and ladders that take longer than what the customer was promised (R35, U8). Rows that leave too long to
 * acknowledge are named together, once for each service level.
 */
export const checkPromises: Check = (lint) => {
  const { policy } = lint;
  const idle = idleRows(policy);
  const promiseOf = promiseFinder(policy);
  const late: { index: number; promise: Promised }[] = [];
  const findings = policy.matrix.flatMap((row, i): LintFinding[] => {
    if (idle.has(i)) return [];
    const within = row.acknowledgeWithin ? durationSeconds(row.acknowledgeWithin) : 0;
    const shortest = within > 0 ? promiseOf(row, 'first-reply') : undefined;
    if (shortest && within > shortest.seconds) {
      late.push({ index: i, promise: shortest });
      return [];
    }
    const ladder = ladderOf(row, policy);
    return ladder ? climbedLate(row, i, ladder, promiseOf, lint) : [];
  });
  return [...findings, ...lateForSla(late, lint)];
};
