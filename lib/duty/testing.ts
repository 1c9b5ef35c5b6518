/** Makers for the tests of the duty rota; nothing of the product imports them. */
import { HELSINKI } from '../clocks/testing.ts';
import type { Person } from '../model/policy.ts';

/** Somebody who leads, by the letter. */
export const makePerson = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id.toUpperCase(),
  roles: ['lead'],
  accounts: [],
  addresses: [],
  ...more,
});

/** An instant in milliseconds by the clock on a wall in Helsinki, `2026-06-08T09:00`. */
export const at = (local: string): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(HELSINKI.timeZone).epochMilliseconds;
