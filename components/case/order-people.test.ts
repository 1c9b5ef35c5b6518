import { describe, expect, it } from 'vitest';
import { orderPeople } from './order-people.ts';

const person = (id: string, roles: string[], deputies: string[] = []) => ({ id, roles, deputies });

describe('orderPeople', () => {
  it('puts a role’s people first, then their deputies, then everybody else, each as the team lists them (R111)', () => {
    const people = [
      person('other', ['agent']),
      person('deputy', ['agent']),
      person('lead', ['lead'], ['deputy', 'second-lead']),
      person('second-lead', ['lead']),
      person('last', []),
    ];
    expect(orderPeople(people, 'lead').map(({ id }) => id)).toEqual(['lead', 'second-lead', 'deputy', 'other', 'last']);
    expect(orderPeople(people, 'legal').map(({ id }) => id)).toEqual(people.map(({ id }) => id));
  });
});
