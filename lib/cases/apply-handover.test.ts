import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HELSINKI, makePolicy } from '../clocks/testing.ts';
import type { Case } from '../model/case.ts';
import type { LogEvent } from '../model/event.ts';
import { acknowledgeCaseBy } from './acknowledge-by.ts';
import { foldCases } from './fold-case.ts';
import { lastHandover } from './last-handover.ts';
import { raiseCase } from './raise-case.ts';
import { event, openedData } from './testing/events.ts';

const opened = event(0, 'case.opened', 'case:a', openedData());
const fold = (...log: LogEvent[]) => foldCases([opened, ...log]).get('a') as Case;
const given = (at: number, role = 'specialist', by = 'ann') =>
  event(
    at,
    'case.handed-over',
    'case:a',
    { handover: { role, person: null }, acknowledgeBy: '2026-11-16T15:00:00Z', mode: 'swarm' },
    { by },
  );
const returned = (at: number, data: object = {}) =>
  event(
    at,
    'case.returned',
    'case:a',
    { reason: 'v', to: { role: 'agent', person: 'ann' }, acknowledgeBy: '2026-11-16T16:00:00Z', ...data },
    { by: 'bob' },
  );
const accepted = (at: number, data: object = {}, by = 'bob') => event(at, 'case.accepted', 'case:a', data, { by });

describe('a hand-over', () => {
  it('waits for whoever it goes to, whose time to acknowledge begins then (R42, R60)', () => {
    const it = fold(accepted(1), given(2));
    expect(it.handover).toEqual({
      role: 'specialist',
      person: null,
      acknowledgeBy: '2026-11-16T15:00:00Z',
      acceptedAt: null,
      acceptedBy: null,
    });
    expect(it.mode).toBe('swarm');
    expect(it.owner).toEqual({ role: 'escalation-manager', person: null });
  });

  it('returned, it waits for whoever handed it over; accepted, it is not returned', () => {
    expect(fold(returned(1)).handover).toMatchObject({
      role: 'agent',
      person: 'ann',
      acknowledgeBy: '2026-11-16T16:00:00Z',
    });
    expect(fold(accepted(1), returned(2)).handover).toMatchObject({ role: 'lead', acceptedBy: 'bob' });
  });

  it('one that was handed on meanwhile is not returned by whoever had it before', () => {
    const first = lastHandover(fold()).id;
    const it = fold(given(1, 'legal'), returned(2, { of: first }));
    expect(it.handover.role).toBe('legal');
  });

  it('a closed case is handed to nobody', () => {
    const closed = event(1, 'case.step-entered', 'case:a', { step: 'closed' });
    expect(fold(closed, given(2)).handover.role).toBe('lead');
    expect(fold(closed, returned(2)).handover.role).toBe('lead');
  });

  it('accepted by somebody without Simmer, it is theirs and not the recorder’s', () => {
    const it = fold(accepted(1, { name: 'vault-name', how: 'phone' }, 'mari'));
    expect(it.handover).toMatchObject({ acceptedBy: null, acceptedName: 'vault-name' });
    const known = fold(accepted(1, { name: 'vault-name', person: 'p-lena', how: 'phone' }, 'mari'));
    expect(known.handover.acceptedBy).toBe('p-lena');
  });

  it('begins anew with a raise, a hand-over and a return, and says who began it', () => {
    expect(lastHandover(fold())).toMatchObject({ type: 'opened', by: 'ann' });
    expect(lastHandover(fold(given(3, 'legal', 'kai')))).toMatchObject({ type: 'handed-over', by: 'kai' });
    expect(lastHandover(fold(given(3), returned(4)))).toMatchObject({ type: 'returned', by: 'bob' });
  });

  it('folds the same in whatever order the events come', () => {
    const log = [opened, given(1), returned(2), given(3, 'legal'), accepted(4), returned(5), given(6, 'lead')];
    const whole = foldCases(log).get('a');
    fc.assert(
      fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (shuffled) => {
        expect(foldCases(shuffled).get('a')).toEqual(whole);
      }),
    );
  });
});

describe('a case nobody had taken when it was closed', () => {
  const closed = event(10, 'case.step-entered', 'case:a', { step: 'closed' });
  const reopened = event(600, 'case.reopened', 'case:a', { acknowledgeBy: '2026-11-17T09:00:00Z' });

  it('waits anew from when it is opened again: no step of its ladder is due at once (R42, R60)', () => {
    const it = fold(closed, reopened);
    expect(it.handover.acknowledgeBy).toBe('2026-11-17T09:00:00Z');
    expect(it.since).toEqual({ at: '2026-11-16T19:00:00.000Z', severity: 'S2' });
  });

  it('and one that somebody had keeps whoever has it', () => {
    const it = fold(accepted(1), closed, reopened);
    expect(it.handover).toMatchObject({ acceptedBy: 'bob', acknowledgeBy: '2026-11-16T12:00:00Z' });
    expect(it.since).toBeUndefined();
  });
});

it('a case that goes on is acknowledged in its own hours, not in those of the team’s first calendar (R42)', () => {
  const tokyo = { ...HELSINKI, id: 'tokyo', timeZone: 'Asia/Tokyo' };
  const policy = { ...makePolicy({}), calendars: [HELSINKI, tokyo] };
  const inTokyo = { severity: 'S2' as const, opened: openedData({ calendar: 'tokyo' }) };
  // 23:30 UTC is 8:30 in Tokyo, half an hour before the office opens, and deep night in Helsinki.
  expect(acknowledgeCaseBy(inTokyo, '2026-11-16T23:30:00Z', 'PT1H', policy)).toBe('2026-11-17T01:00:00.000Z');
  expect(raiseCase({ ...fold(), opened: inTokyo.opened }, policy, '2026-11-16T23:30:00Z').acknowledgeBy).toBe(
    '2026-11-17T01:00:00.000Z',
  );
});
