import type { KeptPromise } from '../model/promise.ts';

const MINUTE = 60_000;
const LEAST = 15 * MINUTE;
const MOST = 60 * MINUTE;

/**
 * When somebody is told that a promise falls due: a quarter of its time before, at least a quarter of an hour and at most an hour.
 * In epoch milliseconds.
 */
export function soonAt({ dueAt, saidAt, madeAt }: Pick<KeptPromise, 'dueAt' | 'saidAt' | 'madeAt'>): number {
  const due = Date.parse(dueAt);
  const whole = due - Date.parse(saidAt ?? madeAt);
  return due - Math.min(MOST, Math.max(LEAST, whole / 4));
}

/** True once it was due and nobody said that it was kept: it is missed, until somebody says otherwise. @param now epoch milliseconds */
export const isMissed = ({ dueAt, state }: Pick<KeptPromise, 'dueAt' | 'state'>, now: number): boolean =>
  state === 'open' && Date.parse(dueAt) <= now;
