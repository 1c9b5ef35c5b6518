const DAY = 86_400_000;

/** Epoch milliseconds of an ISO 8601 instant; null where there is none, or where it names no real moment (such as hour 25). */
export function findInstant(text: string | null | undefined): number | null {
  if (!text) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
}

const PAIRS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/** Dates that were written, by their day: a ticket has many moments on few days, and a date is slow to write. */
const dates = new Map<number, string>();
const MOST_DATES = 5000;

function dateOf(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  if (dates.size >= MOST_DATES) dates.clear();
  const text = new Date(day * DAY).toISOString().slice(0, -14);
  dates.set(day, text);
  return text;
}

/** An instant as the contract writes it: UTC, with `Z`, without a fraction where it has none. */
export function formatInstant(ms: number): string {
  const day = Math.floor(ms / DAY);
  const rest = ms - day * DAY;
  if (rest % 1000 !== 0) return new Date(ms).toISOString();
  const seconds = rest / 1000;
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${dateOf(day)}T${PAIRS[hour]}:${PAIRS[minute]}:${PAIRS[seconds % 60]}Z`;
}
