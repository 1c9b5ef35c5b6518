import type { Policy } from '../../model/policy.ts';
import { findCover } from './find-cover.ts';
import { canHold } from './logic/can-hold.ts';
import { formulaOf } from './logic/literal.ts';

const PATIENCE = 1_000;

/** Why a row never takes a ticket: it cannot hold, cannot while signals are switched off, or earlier rows (by index) take all. */
export type Idle = { why: 'contradiction' | 'signal-off' } | { why: 'covered'; by: readonly number[] };

/** Asked by several checks of one run; made once per policy and forgotten with it. */
const made = new WeakMap<Policy, ReadonlyMap<number, Idle>>();

function findIdle(policy: Policy): Map<number, Idle> {
  const { matrix, levels, signals } = policy;
  const isOff = (kind: string) => signals[kind as keyof typeof signals]?.on === false;
  const idle = new Map<number, Idle>();
  for (const [i, { when }] of matrix.entries()) {
    const can = (off: (kind: string) => boolean) => canHold([formulaOf(when, off)], levels, { left: PATIENCE });
    if (!can(isOff)) idle.set(i, { why: can(() => false) ? 'signal-off' : 'contradiction' });
  }
  const competing = matrix.flatMap(({ protective }, i) => (protective || idle.has(i) ? [] : [i]));
  for (const [i, by] of findCover(matrix, competing, policy)) idle.set(i, { why: 'covered', by });
  return idle;
}

/** Rows that never take a ticket, by index. */
export function idleRows(policy: Policy): ReadonlyMap<number, Idle> {
  const known = made.get(policy);
  if (known) return known;
  const idle = findIdle(policy);
  made.set(policy, idle);
  return idle;
}
