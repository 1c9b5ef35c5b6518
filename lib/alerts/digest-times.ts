/**
 * The digests around a moment, at times of day in a zone.
 * @param times as `HH:MM`
 * @returns the last that was due and the next, in milliseconds since the epoch; null where there are no times
 */
export function digestTimes(
  times: readonly string[],
  timeZone: string,
  now: number,
): { last: number | null; next: number | null } {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const moments = [-1, 0, 1]
    .flatMap((days) =>
      times.map((time) => today.add({ days }).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds),
    )
    .sort((a, b) => a - b);
  return { last: moments.findLast((at) => at <= now) ?? null, next: moments.find((at) => at > now) ?? null };
}

/** When the day began in a zone, in milliseconds since the epoch. */
export const dayStart = (timeZone: string, now: number): number =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).startOfDay().epochMilliseconds;

/** True within a person's quiet hours, which may go over midnight. */
export function isQuiet(
  quiet: { from: string; until: string } | null | undefined,
  timeZone: string,
  now: number,
): boolean {
  if (!quiet || quiet.from === quiet.until) return false;
  const at = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainTime();
  const time = at.toString({ smallestUnit: 'minute' });
  const { from, until } = quiet;
  return from < until ? from <= time && time < until : from <= time || time < until;
}

/** When quiet hours end next, in milliseconds since the epoch. */
export const quietEnds = (quiet: { until: string }, timeZone: string, now: number): number =>
  digestTimes([quiet.until], timeZone, now).next as number;
