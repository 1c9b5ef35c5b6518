import { isDay, maybe, z } from '../z.ts';

/** Ids that point into the vault. Events hold no personal text themselves. */
export const vaultId = () => z.string();

/** Somebody of ours: a role, and the person of the team's list where one is named. */
export const roleOrPerson = z.object({ role: z.string(), person: maybe(z.string()) });

/** Somebody, on either side, by the team's list or by a name in the vault. */
export const somebody = z.object({ role: maybe(z.string()), person: maybe(z.string()), name: maybe(vaultId()) });

/** A day, such as a due date, in the calendar of whoever reads it. */
export const day = () =>
  z
    .string()
    .check(z.regex(/^\d{4}-\d\d-\d\d$/, 'expected a date such as 2026-12-06'), z.refine(isDay, 'there is no such day'));

/** An amount of money, in units of the currency (ISO 4217). */
export const money = z.object({ amount: z.number(), currency: z.string().check(z.regex(/^[A-Z]{3}$/)) });

/** How long a meeting is planned for: a minute to a week. */
export const minutes = () => z.int().check(z.minimum(1), z.maximum(7 * 24 * 60));
