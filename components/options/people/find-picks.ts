import type { Person } from '../../../lib/model/policy.ts';
import type { Pick } from '../../ui/pick-field.tsx';

/** As many as anybody looks through; more are found by typing on. */
const MOST = 30;

/** People whose name or address fits a text, without those that were picked already; names that begin with it first. */
export function findPicks(people: readonly Person[], text: string, without: ReadonlySet<string>): Pick[] {
  const wanted = text.trim().toLowerCase();
  const fits = people.filter(
    ({ id, name, addresses }) =>
      !without.has(id) && [name, ...addresses].some((it) => it.toLowerCase().includes(wanted)),
  );
  const begins = ({ name }: Person) => (name.toLowerCase().startsWith(wanted) ? 0 : 1);
  return fits
    .toSorted((a, b) => begins(a) - begins(b))
    .slice(0, MOST)
    .map(({ id, name, addresses: [address] }) => ({ id, text: name || id, ...(address && { aside: address }) }));
}
