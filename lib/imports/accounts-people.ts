import type { UnknownName } from '../model/account-import.ts';
import type { Person } from '../model/policy.ts';

const plain = (name: string) => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/** `Laine, Maija` as `Maija Laine`. */
const turned = (name: string) => /^([^,]+), ([^,]+)$/.exec(name)?.slice(1).reverse().join(' ') ?? name;

/** Finds people of the team's list by what a file calls them: id, mail address, or name; and keeps whom it did not find. */
export class PeopleByName {
  readonly #known = new Map<string, Set<string>>();
  readonly #missed = new Map<string, UnknownName>();

  constructor(people: readonly Person[]) {
    for (const { id, name, addresses } of people)
      for (const key of new Set([id, name, ...addresses].map(plain)))
        this.#known.set(key, (this.#known.get(key) ?? new Set()).add(id));
  }

  /** The person's id; undefined where nobody, or more than one, goes by that name. */
  find(name: string): string | undefined {
    const found = this.#known.get(plain(name)) ?? this.#known.get(turned(plain(name)));
    if (found?.size === 1) return [...found][0];
    const missed = this.#missed.get(plain(name)) ?? { name, count: 0, several: found !== undefined };
    this.#missed.set(plain(name), { ...missed, count: missed.count + 1 });
    return undefined;
  }

  /** Names that were asked for in vain, the most frequent first. */
  get missed(): UnknownName[] {
    return [...this.#missed.values()].sort((a, b) => b.count - a.count);
  }
}
