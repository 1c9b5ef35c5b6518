import type { Calendar } from '../model/policy.ts';
import { openHours } from './open-hours.ts';

/** Open seconds between two instants, real ones also over a clock change; negative where `until` is the earlier one. */
export function openSecondsBetween(from: Temporal.Instant, until: Temporal.Instant, calendar: Calendar | null): number {
  return openHours(calendar).between(from.epochMilliseconds, until.epochMilliseconds) / 1000;
}
