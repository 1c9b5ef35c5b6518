import { expect, it } from 'vitest';
import { isMissed, soonAt } from './due-moments.ts';

const promise = (saidAt: string | null, dueAt: string) => ({ saidAt, dueAt, madeAt: '2026-11-17T08:00:00Z' });
const before = (saidAt: string | null, dueAt: string) => (Date.parse(dueAt) - soonAt(promise(saidAt, dueAt))) / 60_000;

it('tells of a promise a quarter of its time before, in minutes between 15 and 60 (U2)', () => {
  expect(before('2026-11-17T08:00:00Z', '2026-11-17T10:00:00Z')).toBe(30);
  expect(before('2026-11-17T08:00:00Z', '2026-11-17T08:30:00Z')).toBe(15);
  expect(before('2026-11-17T08:00:00Z', '2026-11-20T10:00:00Z')).toBe(60);
  expect(before(null, '2026-11-17T10:00:00Z')).toBe(30);
});

it('is missed from its moment on, while it is open', () => {
  const open = { dueAt: '2026-11-17T10:00:00Z', state: 'open' as const };
  const due = Date.parse(open.dueAt);
  expect(isMissed(open, due - 1)).toBe(false);
  expect(isMissed(open, due)).toBe(true);
  expect(isMissed({ ...open, state: 'kept' }, due)).toBe(false);
});
