import type { Rotation } from '../model/duty.ts';

const DAY = 86_400_000;

/** Whole local days between two dates. */
const daysBetween = (from: Temporal.PlainDate, until: Temporal.PlainDate) =>
  Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/**
 * Whose turn it is: a turn begins and ends at a local time, so that clock changes move nothing.
 * @param at milliseconds since the epoch
 * @param timeZone IANA name
 * @returns ids of all who take turns, the one whose turn it is first and who follows after; empty before the first turn
 */
export function rotationTurn(rotation: Rotation, at: number, timeZone: string): string[] {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const today = local.toPlainDate();
  // Compared as moments, not as times of day: an hour that comes twice would else give the turn back for a while.
  const passes = today.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(rotation.at) });
  const isBefore = at < passes.epochMilliseconds;
  const days = daysBetween(Temporal.PlainDate.from(rotation.from), today) - (isBefore ? 1 : 0);
  if (days < 0) return [];
  const turn = Math.floor(days / rotation.days) % rotation.people.length;
  return [...rotation.people.slice(turn), ...rotation.people.slice(0, turn)];
}
