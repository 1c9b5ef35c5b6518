import { DRILL_IDS, type DrillId } from './drill.ts';

/** What is kept of an exercise that was done: when last, and how often in a row it went well in the person's own view. */
export interface Done {
  /** ISO 8601 instant. */
  firstAt: string;
  lastAt: string;
  inARow: number;
}
export type DrillProgress = Partial<Record<DrillId, Done>>;

const DAY = 86_400_000;
const WEEK = 7;
/** A week, twice as long each time it goes well again, at most eight weeks. */
export const daysUntil = (inARow: number): number => WEEK * 2 ** Math.min(3, inARow);
/** So many new ones in seven days: two or three minutes. */
const NEW_IN_A_WEEK = 2;

const comesAt = ({ lastAt, inARow }: Done) => Date.parse(lastAt) + daysUntil(inARow) * DAY;

/**
 * Which exercises are due: those whose time has come again, the longest waiting first, then new ones, two in seven days (R96).
 * @param now ISO 8601 instant
 * @returns also when the next is due (an ISO 8601 instant) where none is
 */
export function dueDrills(progress: DrillProgress, now: string): { due: DrillId[]; nextAt: string | null } {
  const at = Date.parse(now);
  const done = DRILL_IDS.flatMap((id) => (progress[id] ? [{ id, ...progress[id] }] : []));
  const fresh = DRILL_IDS.filter((id) => !progress[id]);
  const begun = done.map(({ firstAt }) => Date.parse(firstAt)).filter((first) => at - first < WEEK * DAY);
  const again = done.filter((one) => comesAt(one) <= at).sort((a, b) => comesAt(a) - comesAt(b));
  const due = [...again.map(({ id }) => id), ...fresh.slice(0, Math.max(0, NEW_IN_A_WEEK - begun.length))];
  if (due.length > 0) return { due, nextAt: null };
  const times = [...done.map(comesAt), ...(fresh.length > 0 ? begun.map((first) => first + WEEK * DAY) : [])];
  return { due, nextAt: times.length > 0 ? new Date(Math.min(...times)).toISOString() : null };
}

/** The progress after an exercise. What did not go well yet comes again in a week. */
export function afterDrill(progress: DrillProgress, id: DrillId, well: boolean, now: string): DrillProgress {
  const last = progress[id];
  return {
    ...progress,
    [id]: { firstAt: last?.firstAt ?? now, lastAt: now, inARow: well ? (last?.inARow ?? 0) + 1 : 0 },
  };
}
