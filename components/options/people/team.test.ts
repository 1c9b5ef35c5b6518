import { describe, expect, it } from 'vitest';
import type { Person, Role } from '../../../lib/model/policy.ts';
import { changePerson, removePerson, removeRole, type Team } from './change-people.ts';
import { dutyTimes } from './duty-times.ts';
import { findPicks } from './find-picks.ts';
import { joinAbsences } from './join-absences.ts';
import { stretchText } from './stretch-text.ts';

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  roles: [],
  accounts: [],
  addresses: [],
  ...more,
});
const ZONE = 'Europe/Helsinki';
const plain = (text: string) => text.replaceAll(/[\u2009\u00A0\u202F]/g, '').replaceAll(' ', '_');

describe('a team in hand (R41)', () => {
  const role: Role = {
    id: 'lead',
    name: {},
    rotation: { from: '2026-01-05', at: '09:00', days: 7, people: ['a', 'b'] },
  };
  const team: Team = {
    people: [person('a', { roles: ['lead'] }), person('b', { deputies: ['a', 'c'] }), person('c')],
    roles: [role],
  };

  it('loses nobody else with a person, and no reference to them stays', () => {
    const after = removePerson(team, 'a');
    expect(after.people).toEqual([person('b', { deputies: ['c'] }), person('c')]);
    expect(after.roles[0]?.rotation?.people).toEqual(['b']);
    expect(removePerson(after, 'b').roles[0]).toEqual({ id: 'lead', name: {} });
    expect(removePerson(after, 'c').people[0]).toEqual(person('b'));
    expect(removeRole(team, 'lead')).toMatchObject({ roles: [], people: [{ roles: [] }, {}, {}] });
  });

  it('is as it was when a change is taken back', () => {
    const changed = changePerson(team, 'c', { calendar: null });
    expect(changed.people[2]).toEqual({ ...person('c'), calendar: null });
    expect(changePerson({ ...team, ...changed }, 'c', { calendar: undefined }).people[2]).toEqual(team.people[2]);
  });
});

it('time away that overlaps or touches is one, and what is empty is none', () => {
  const day = (a: number, b: number) => ({ from: `2026-12-0${a}T00:00:00Z`, until: `2026-12-0${b}T00:00:00Z` });
  expect(joinAbsences([day(5, 6), day(1, 2), day(2, 4), day(3, 3), day(1, 3)])).toEqual([day(1, 4), day(5, 6)]);
});

it('people are found by a part of name or address, names that begin so first, without those taken', () => {
  const people = [
    person('1', { name: 'Ville Maijala' }),
    person('2', { name: 'Maija Laine', addresses: ['m@team.example'] }),
  ];
  expect(findPicks(people, 'maij', new Set()).map(({ id }) => id)).toEqual(['2', '1']);
  expect(findPicks(people, 'M@TEAM', new Set())).toEqual([{ id: '2', text: 'Maija Laine', aside: 'm@team.example' }]);
  expect(findPicks(people, '', new Set(['2'])).map(({ id }) => id)).toEqual(['1']);
});

it('stretches of time read as people write them', () => {
  const times = (from: string, until: string) => dutyTimes({ from, until }, 'en-GB', ZONE);
  expect(times('2026-06-08T06:00:00Z', '2026-06-08T14:00:00Z')).toBe('Mon 09:00–17:00');
  expect(times('2026-06-08T14:00:00Z', '2026-06-08T21:00:00Z')).toBe('Mon 17:00–24:00');
  expect(times('2026-06-05T14:00:00Z', '2026-06-08T06:00:00Z')).toBe('Fri 17:00–Mon 09:00');
  expect(times('2026-06-07T21:00:00Z', '2026-06-08T21:00:00Z')).toBe('Mon');
  expect(times('2026-06-07T21:00:00Z', '2026-06-10T21:00:00Z')).toBe('Mon–Wed');
  const away = (from: string, until: string) => plain(stretchText({ from, until }, 'en-GB', ZONE));
  expect(away('2026-12-23T22:00:00Z', '2026-12-24T22:00:00Z')).toBe('24_Dec_2026');
  expect(away('2026-12-23T22:00:00Z', '2026-12-27T22:00:00Z')).toBe('24–27_Dec_2026');
  expect(away('2026-12-24T07:00:00Z', '2026-12-24T10:00:00Z')).toBe('24_Dec_2026,_09:00–12:00');
});
