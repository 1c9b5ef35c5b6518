/** A stretch of time over which a zone's offset from UTC does not change; all in milliseconds. */
export interface OffsetStretch {
  from: number;
  until: number;
  offset: number;
}

/** A zone's offset from UTC at an instant, in milliseconds. */
export function zoneOffset(timeZone: string, ms: number): number {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;
}

/** The first instant at which the zone no longer has the offset it has at `from`, when it differs at `until`. */
function findChange(timeZone: string, from: number, until: number): number {
  const before = zoneOffset(timeZone, from);
  let same = from;
  let changed = until;
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (zoneOffset(timeZone, middle) === before) same = middle;
    else changed = middle;
  }
  return changed;
}

/**
 * The stretches of constant offset between two instants at most a day apart; zones change at most once in that time.
 * Found by comparing both ends, because a zone's next transition is not known to every Temporal for every zone.
 */
export function offsetStretches(timeZone: string, from: number, until: number): OffsetStretch[] {
  const first = zoneOffset(timeZone, from);
  const last = zoneOffset(timeZone, until - 1);
  if (first === last) return [{ from, until, offset: first }];
  const change = findChange(timeZone, from, until - 1);
  return [
    { from, until: change, offset: first },
    { from: change, until, offset: last },
  ];
}
