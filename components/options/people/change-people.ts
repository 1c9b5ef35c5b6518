import type { Person, Role } from '../../../lib/model/policy.ts';

export interface Team {
  people: Person[];
  roles: Role[];
}

/** An entry of a list changed; fields that become undefined go, so that what is taken back is as it was. */
function changed<Item extends { id: string }>(items: readonly Item[], id: string, change: Partial<Item>): Item[] {
  return items.map((item) => {
    if (item.id !== id) return item;
    const fields = Object.entries({ ...item, ...change }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(fields) as unknown as Item;
  });
}

export const changePerson = ({ people }: Team, id: string, change: Partial<Person>) => ({
  people: changed(people, id, change),
});

export const changeRole = ({ roles }: Team, id: string, change: Partial<Role>) => ({
  roles: changed(roles, id, change),
});

/** The team without a person: nobody is stood in for by them any more, and no turn is theirs. */
export function removePerson({ people, roles }: Team, id: string): Team {
  return {
    people: people
      .filter((person) => person.id !== id)
      .map((person) => {
        if (!person.deputies?.includes(id)) return person;
        const deputies = person.deputies.filter((deputy) => deputy !== id);
        const { deputies: _, ...others } = person;
        return deputies.length > 0 ? { ...others, deputies } : others;
      }),
    roles: roles.map((role) => {
      if (!role.rotation?.people.includes(id)) return role;
      const left = role.rotation.people.filter((person) => person !== id);
      const { rotation, ...others } = role;
      return left.length > 0 ? { ...others, rotation: { ...rotation, people: left } } : others;
    }),
  };
}

/** The team without a role: nobody holds it any more. */
export function removeRole({ people, roles }: Team, id: string): Team {
  return {
    people: people.map((person) =>
      person.roles.includes(id) ? { ...person, roles: person.roles.filter((role) => role !== id) } : person,
    ),
    roles: roles.filter((role) => role.id !== id),
  };
}

/** An id that no earlier entry had: whoever comes must not take over what was said of somebody who went. */
export function newId(stem: string): string {
  return `${stem}-${crypto.randomUUID().slice(0, 8)}`;
}
