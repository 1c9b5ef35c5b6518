/**
 * The one place zod is configured. `jitless`, because zod otherwise probes `new Function`, which an extension's
 * content security policy refuses and reports. Everything that parses imports `z` from here.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

/** A field that may be missing or null: what the contract marks with `?`. */
export function maybe<T extends z.core.SomeType>(schema: T) {
  return z.optional(z.nullable(schema));
}

/** An ISO 8601 instant in UTC, with `Z`. */
export const instant = () =>
  z
    .string()
    .check(
      z.regex(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z$/,
        'expected an ISO 8601 instant in UTC, such as 2026-11-16T09:00:00Z',
      ),
    );

/** A day that every month has, in every year: of ten days nine, and a `Date` takes far longer to say so. */
const SURE_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const SURE_TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?Z$/;

/** True for a day of the calendar: no 31st of February. @param text such as `2026-12-06` */
export function isDay(text: string): boolean {
  if (SURE_DAY.test(text)) return true;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** True for an instant that there is. @param text an ISO 8601 instant in UTC */
const isMoment = (text: string) =>
  (SURE_TIME.test(text.slice(10)) || !Number.isNaN(Date.parse(text))) && isDay(text.slice(0, 10));

/** The same as `instant`, and one that there is: for what is kept, where one that names no moment would be in the way for ever. */
export const moment = () => instant().check(z.refine(isMoment, 'there is no such moment'));

/** The beginning of a text is an instant that there is: for times with more behind it. */
export const startsAtMoment = () => z.refine<string>((text) => isMoment(text.slice(0, 24)), 'there is no such moment');

/** An ISO 8601 duration of whole time units, such as `PT30M`; days are refused, because a "day" of office hours means two things (docs/clocks.md, case 6). */
export const duration = () =>
  z
    .string()
    .check(
      z.regex(
        /^PT(?=\d)(\d+H)?(\d+M)?(\d+S)?$/,
        'expected a duration in hours, minutes or seconds, such as PT4H or PT30M; days are not accepted, because a working day and 24 hours differ',
      ),
    );

export { z };
