import type { Person, Policy } from '../model/policy.ts';

type People = Policy['people'];

interface Found {
  byId: ReadonlyMap<string, Person>;
  byRole: ReadonlyMap<string, readonly Person[]>;
}

/** Made once per list of people and forgotten with it: a team of thousands is asked about for every ticket. */
const made = new WeakMap<People, Found>();

function lookUp(people: People): Found {
  const known = made.get(people);
  if (known) return known;
  const byId = new Map<string, Person>();
  const byRole = new Map<string, Person[]>();
  for (const person of people) {
    if (!byId.has(person.id)) byId.set(person.id, person);
    for (const role of new Set(person.roles)) {
      const holders = byRole.get(role);
      if (holders) holders.push(person);
      else byRole.set(role, [person]);
    }
  }
  const found = { byId, byRole };
  made.set(people, found);
  return found;
}

/** The person with an id; undefined where the team lists none. */
export function findPerson(id: string | null | undefined, { people }: Policy): Person | undefined {
  return id ? lookUp(people).byId.get(id) : undefined;
}

/** Everybody who holds a role, in the order of the list. */
export function peopleOfRole(role: string, { people }: Policy): readonly Person[] {
  return lookUp(people).byRole.get(role) ?? [];
}
