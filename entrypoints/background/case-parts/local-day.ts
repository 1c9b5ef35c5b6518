/** The day it is here at an instant, such as 2026-12-06. */
export function localDay(instant: string): string {
  const zone = Temporal.Now.timeZoneId();
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** A day as a moment to be written as a date: its noon here, in milliseconds since 1970. */
export function noonOf(day: string): number {
  const zone = Temporal.Now.timeZoneId();
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds;
}
