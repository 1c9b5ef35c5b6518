import { findLadderLoop } from '../../model/find-ladder-loop.ts';
import { SEVERITIES } from '../../model/kinds.ts';
import type { Ladder } from '../../model/ladder.ts';
import type { LintFinding } from '../../model/lint-finding.ts';
import { asksNothing } from './asks-nothing.ts';
import { type Check, type Lint, nameOfLadder, spell } from './lint.ts';
import { isTimed, ladderOf } from './reach.ts';

type Place = LintFinding['path'];

function findLoop(ladder: Ladder, at: number, { say }: Lint): LintFinding[] {
  const loop = findLadderLoop(ladder);
  if (!loop) return [];
  const step: Place = ['ladders', at, 'steps', loop.step];
  const { id, next } = ladder.steps[loop.step] ?? {};
  return [
    {
      level: 'error',
      code: 'ladder-loop',
      path: [...step, 'next'],
      about: ladder.id,
      message: say('lint.ladder-loop', { ladder: nameOfLadder(ladder, say), steps: loop.ids.join(' → ') }),
      mend: {
        label: say('lint.mend.no-jump'),
        part: 'ladders',
        patch: [
          { op: 'test', path: [...step, 'id'], value: id },
          { op: 'test', path: [...step, 'next'], value: next },
          { op: 'remove', path: [...step, 'next'] },
        ],
      },
    },
  ];
}

/** Indexes of the steps that are come to at some severity; a way that goes round ends where it comes back. */
function usedSteps({ steps }: Ladder): Set<number> {
  const used = new Set<number>();
  for (const severity of SEVERITIES) {
    const seen = new Set<number>();
    for (let i = 0; i < steps.length && !seen.has(i); ) {
      seen.add(i);
      const { next, severities } = steps[i] ?? {};
      const isTaken = !severities || severities.includes(severity);
      if (isTaken) used.add(i);
      const jump = isTaken && next != null ? steps.findIndex(({ id }) => id === next) : -1;
      i = jump === -1 ? i + 1 : jump;
    }
  }
  return used;
}

function findUnused(ladder: Ladder, at: number, { say }: Lint): LintFinding[] {
  const used = usedSteps(ladder);
  return ladder.steps.flatMap(({ id }, j): LintFinding[] => {
    if (used.has(j)) return [];
    const path: Place = ['ladders', at, 'steps', j];
    return [
      {
        level: 'warning',
        code: 'ladder-step-unused',
        path,
        about: ladder.id,
        message: say('lint.ladder-step-unused', { step: id, ladder: nameOfLadder(ladder, say) }),
        mend: {
          label: say('lint.mend.remove-step'),
          part: 'ladders',
          patch: [
            { op: 'test', path: [...path, 'id'], value: id },
            { op: 'remove', path },
          ],
        },
      },
    ];
  });
}

/** Rows whose ladder never gets going, because its times are counted from a time to acknowledge that neither they nor the cadence set. */
function findNeverStarting(lint: Lint): LintFinding[] {
  const { policy, say } = lint;
  const usual = policy.cadence.find(({ severity }) => severity === 'S2')?.acknowledge ?? 'PT1H';
  return policy.matrix.flatMap((row, i): LintFinding[] => {
    const ladder = ladderOf(row, policy);
    if (!ladder || row.type === 'none' || asksNothing(row) || ladder.steps.some((step) => isTimed(step, row, policy)))
      return [];
    return [
      {
        level: 'warning',
        code: 'ladder-never-starts',
        path: ['matrix', i, 'acknowledgeWithin'],
        row: row.id,
        about: ladder.id,
        message: say('lint.ladder-never-starts', { ladder: nameOfLadder(ladder, say) }),
        mend: {
          label: say('lint.mend.acknowledge', { time: spell(usual, say) }),
          part: 'matrix',
          patch: [
            { op: 'test', path: ['matrix', i, 'id'], value: row.id },
            { op: 'test', path: ['matrix', i, 'acknowledgeWithin'], value: null },
            { op: 'add', path: ['matrix', i, 'acknowledgeWithin'], value: usual },
          ],
          row: row.id,
        },
      },
    ];
  });
}

/** Ladders that go round, steps nobody comes to, and rows whose ladder never gets going (R7, W21). */
export const checkLadders: Check = (lint) => [
  ...lint.policy.ladders.flatMap((ladder, at) => [...findLoop(ladder, at, lint), ...findUnused(ladder, at, lint)]),
  ...findNeverStarting(lint),
];
