/** A stretch of time over which a zone's offset from UTC does not change; all in milliseconds. */
export interface OffsetStretch {
  from: number;
  until: number;
  offset: number;
}

function zoneOffset(timeZone: string, ms: number): number {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;
}

/** The offsets of one zone. Looked up once per day boundary, because asking Temporal is slow. */
export class ZoneOffsets {
  readonly #timeZone: string;
  readonly #known = new Map<number, number>();

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /**
   * The stretches of constant offset between two instants at most a day apart; zones change at most once in that time.
   * Found by comparing both ends, because a zone's next transition is not known to every Temporal for every zone.
   */
  stretches(from: number, until: number): OffsetStretch[] {
    const [first, last] = [this.#at(from), this.#at(until)];
    if (first === last) return [{ from, until, offset: first }];
    const change = this.#findChange(from, until, first);
    return [
      { from, until: change, offset: first },
      { from: change, until, offset: last },
    ];
  }

  #at(ms: number): number {
    const known = this.#known.get(ms);
    if (known !== undefined) return known;
    const offset = zoneOffset(this.#timeZone, ms);
    this.#known.set(ms, offset);
    return offset;
  }

  /** The first instant at which the zone no longer has the offset it has at `from`; it has another at `until`. */
  #findChange(from: number, until: number, before: number): number {
    let same = from;
    let changed = until;
    while (changed - same > 1) {
      const middle = Math.floor((same + changed) / 2);
      if (zoneOffset(this.#timeZone, middle) === before) same = middle;
      else changed = middle;
    }
    return changed;
  }
}
