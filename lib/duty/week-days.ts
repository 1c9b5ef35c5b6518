/**
 * The begin of today and of the seven days after it, in milliseconds since the epoch: a day is as long as the zone makes it.
 * @param at milliseconds since the epoch
 * @param timeZone IANA name
 */
export function weekDays(at: number, timeZone: string): number[] {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  return Array.from({ length: 8 }, (_, days) => today.add({ days }).toZonedDateTime({ timeZone }).epochMilliseconds);
}
