interface Listed {
  id: string;
  roles: readonly string[];
  deputies: readonly string[];
}

/** Whom a case can go to by name: a role's people first, then those who stand in for them, then everybody else. */
export function orderPeople<Person extends Listed>(people: readonly Person[], role: string): Person[] {
  const holders = people.filter(({ roles }) => roles.includes(role));
  const standing = new Set(holders.flatMap(({ deputies }) => deputies));
  const rank = (person: Person) => (person.roles.includes(role) ? 0 : standing.has(person.id) ? 1 : 2);
  return people.toSorted((a, b) => rank(a) - rank(b));
}
