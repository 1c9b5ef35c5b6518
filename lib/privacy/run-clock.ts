import { instant, z } from '../model/z.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A gap longer than this may be a holiday or a clock that was set wrong: one day tells which. */
const LONGEST_GAP = 14 * DAY;

/** When retention ran last, and since when this computer's clock has gone on without a leap. */
export const runClockSchema = z.object({ at: instant(), since: instant() });
export type RunClock = z.infer<typeof runClockSchema>;

/**
 * Whether what is due by the clock may be erased now. What is erased does not come back, so a clock that leapt, forwards or
 * backwards, is believed only after it has gone on steadily for a day.
 * @param now milliseconds since the epoch
 */
export function tickRunClock(before: RunClock | null, now: number): { clock: RunClock; mayErase: boolean } {
  const at = new Date(now).toISOString();
  if (before === null) return { clock: { at, since: at }, mayErase: false };
  const gap = now - Date.parse(before.at);
  if (gap < 0 || gap > LONGEST_GAP) return { clock: { at, since: at }, mayErase: false };
  return { clock: { at, since: before.since }, mayErase: now - Date.parse(before.since) >= DAY };
}
