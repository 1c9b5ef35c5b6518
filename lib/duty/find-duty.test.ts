import 'temporal-polyfill/global';
import { describe, expect, it, test } from 'vitest';
import { makePolicy } from '../clocks/testing.ts';
import type { Person, Policy, Role } from '../model/policy.ts';
import { findDuty } from './find-duty.ts';
import { listHoles } from './list-holes.ts';
import { at, makePerson } from './testing.ts';

const policy = (people: Person[], lead: Partial<Role> = {}): Policy =>
  makePolicy({}, { file: { people, roles: [{ id: 'lead', name: {}, ...lead }] } });
const who = (now: string, of: Policy) => {
  const { on, hole } = findDuty('lead', at(now), of);
  return on ? `${on.person.id} (${on.why})` : `nobody: ${hole.why}`;
};
const away = (from: string, until: string) => ({
  absences: [{ from: new Date(at(from)).toISOString(), until: new Date(at(until)).toISOString() }],
});

// 8 June 2026 is a Monday; the Helsinki office is open from nine to five.
describe('who is on duty (R41, R111)', () => {
  it('is the first of the role who is at work', () => {
    const team = policy([makePerson('a', away('2026-06-08T09:00', '2026-06-09T09:00')), makePerson('b')]);
    expect(who('2026-06-08T10:00', team)).toBe('b (at-work)');
    expect(who('2026-06-09T10:00', team)).toBe('a (at-work)');
  });

  it('is a deputy where all are away, and a deputy’s deputy; two who stand in for each other end it', () => {
    const gone = away('2026-06-08T00:00', '2026-06-10T00:00');
    const c = makePerson('c', { roles: [] });
    expect(who('2026-06-08T10:00', policy([makePerson('a', { ...gone, deputies: ['c'] }), c]))).toBe('c (deputy)');
    const b = makePerson('b', { ...gone, roles: [], deputies: ['a', 'c'] });
    expect(who('2026-06-08T10:00', policy([makePerson('a', { ...gone, deputies: ['b'] }), b, c]))).toBe('c (deputy)');
    const ring = policy([makePerson('a', { ...gone, deputies: ['b'] }), { ...b, deputies: ['a'] }]);
    expect(who('2026-06-08T10:00', ring)).toBe('nobody: nobody-there');
  });

  it('is named as a hole where nobody holds the role, nobody is there, or it is not covered', () => {
    expect(who('2026-06-08T10:00', policy([]))).toBe('nobody: no-people');
    expect(who('2026-06-08T10:00', policy([makePerson('a', away('2026-06-08T00:00', '2026-06-10T00:00'))]))).toBe(
      'nobody: nobody-there',
    );
    expect(who('2026-06-06T10:00', policy([makePerson('a')]))).toBe('nobody: not-covered');
    expect(findDuty('lead', at('2026-06-06T10:00'), policy([makePerson('a')])).hole?.until).toBe(
      at('2026-06-08T09:00'),
    );
    expect(who('2026-06-06T10:00', policy([makePerson('a')], { calendar: null }))).toBe('nobody: nobody-there');
    expect(who('2026-06-06T10:00', policy([makePerson('a', { calendar: null })], { calendar: null }))).toBe(
      'a (at-work)',
    );
  });
});

describe('turns', () => {
  const weekly = { from: '2026-06-01', at: '09:00', days: 7, people: ['a', 'b', 'c'] };
  const team = (more: Partial<Person> = {}) =>
    policy([makePerson('a', more), makePerson('b'), makePerson('c')], { calendar: null, rotation: weekly });

  test.each([
    ['2026-06-01T08:59', 'nobody: no-people'],
    ['2026-06-01T09:00', 'a (turn)'],
    ['2026-06-07T03:00', 'a (turn)'],
    ['2026-06-08T08:59', 'a (turn)'],
    ['2026-06-08T09:00', 'b (turn)'],
    ['2026-06-15T09:00', 'c (turn)'],
    ['2026-06-22T09:00', 'a (turn)'],
    // After the clocks went back, a turn still passes on at nine.
    ['2026-10-26T08:59', 'c (turn)'],
    ['2026-10-26T09:00', 'a (turn)'],
  ])('at %s it is %s', (now, expected) => expect(who(now, team())).toBe(expected));

  it('a turn passes on once where its hour comes twice, and where there is none', () => {
    const night = policy([makePerson('a'), makePerson('b')], {
      calendar: null,
      rotation: { from: '2026-03-28', at: '03:30', days: 1, people: ['a', 'b'] },
    });
    const turns = (first: string) =>
      Array.from({ length: 9 }, (_, i) => findDuty('lead', Date.parse(first) + i * 900_000, night).on?.person.id).join(
        '',
      );
    // From 03:00 to 05:00 in Helsinki; the clocks go on at three on 29 March, and back at four on 25 October.
    expect(turns('2026-03-29T01:00:00Z')).toBe('aabbbbbbb');
    expect(turns('2026-10-25T00:00:00Z')).toBe('aabbbbbbb');
  });

  it('whoever is away on their turn leaves it to their deputy, else to whoever comes next', () => {
    const gone = away('2026-06-01T00:00', '2026-06-03T00:00');
    expect(who('2026-06-02T12:00', team({ ...gone, deputies: ['c'] }))).toBe('c (deputy)');
    expect(who('2026-06-02T20:00', team(gone))).toBe('b (deputy)');
  });
});

it('holes of a week are the hours in which a covered role has nobody (W20)', () => {
  const team = policy([makePerson('a', away('2026-06-09T13:00', '2026-06-09T15:30'))]);
  const holes = listHoles('lead', team, at('2026-06-08T00:00'));
  expect(holes).toEqual([{ from: at('2026-06-09T13:00'), until: at('2026-06-09T15:30'), why: 'nobody-there' }]);
  expect(listHoles('lead', policy([]), at('2026-06-08T00:00')).map(({ why }) => why)).toEqual(['no-people']);
  expect(listHoles('lead', policy([makePerson('a')]), at('2026-06-08T00:00'))).toEqual([]);
});
