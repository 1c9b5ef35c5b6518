import { instant, maybe, z } from './z.ts';

/** Time away, half-open: `from` is the first moment of it, `until` the first after it. */
export const absenceSchema = z.strictObject({ from: instant(), until: instant() });
export type Absence = z.infer<typeof absenceSchema>;

/** Whose turn it is: people take it by turns of whole days in the calendar's time zone, from a day and an hour on. */
export const rotationSchema = z.strictObject({
  /** Local date of the first turn's first day. */
  from: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'expected a date such as 2026-12-06')),
  /** Local time at which a turn passes on. */
  at: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time of day such as 09:00')),
  /** Length of a turn in days. */
  days: z.int().check(z.gte(1), z.lte(366)),
  people: z.array(z.string()).check(z.minLength(1)),
});
export type Rotation = z.infer<typeof rotationSchema>;

/** When a role is covered, and by whose turn. Without either, whoever of its people is at work is on duty. */
export const coverFields = {
  /** Id of the calendar in which the role must be reachable; null means around the clock, missing the first calendar. */
  calendar: maybe(z.string()),
  rotation: maybe(rotationSchema),
};

/** What is known of a person's time. */
export const personTimeFields = {
  /** Who stands in, in this order. */
  deputies: z.optional(z.array(z.string())),
  /** Id of the calendar of their working hours; null means always, missing the first calendar. */
  calendar: maybe(z.string()),
  absences: z.optional(z.array(absenceSchema)),
};
