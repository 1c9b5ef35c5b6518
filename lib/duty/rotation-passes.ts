import type { Rotation } from '../model/duty.ts';

const DAY = 86_400_000;

const dayNumber = (date: Temporal.PlainDate) => Date.parse(`${date}T00:00:00Z`) / DAY;

/**
 * The moments at which a turn passes on, the first turn's begin among them, in milliseconds since the epoch.
 * @param from first moment of the stretch that is looked at
 * @param until first moment after it
 * @param timeZone IANA name
 */
export function rotationPasses(rotation: Rotation, from: number, until: number, timeZone: string): number[] {
  const first = Temporal.PlainDate.from(rotation.from);
  const time = Temporal.PlainTime.from(rotation.at);
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone).toPlainDate();
  const turns = Math.max(0, Math.floor((dayNumber(start) - dayNumber(first)) / rotation.days));
  const passes: number[] = [];
  for (let turn = turns; ; turn++) {
    const day = first.add({ days: turn * rotation.days });
    const at = day.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
    if (at >= until) return passes;
    if (at >= from) passes.push(at);
  }
}
