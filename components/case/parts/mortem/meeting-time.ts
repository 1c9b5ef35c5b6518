const pad = (n: number) => String(n).padStart(2, '0');

/** An instant as local time without a zone, as a field for it wants it: `2026-11-16T09:30:00`. */
export function toLocal(instant: string): string {
  const at = new Date(instant);
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return `${day}T${pad(at.getHours())}:${pad(at.getMinutes())}:00`;
}

/** Local time as an instant. */
export const fromLocal = (local: string): string => new Date(local).toISOString();

/** A time to propose for a meeting: at ten, on the second working day from now. @param now milliseconds since 1970 */
export function proposeTime(now: number): string {
  const at = new Date(now);
  let left = 2;
  while (left > 0) {
    at.setDate(at.getDate() + 1);
    if (at.getDay() !== 0 && at.getDay() !== 6) left--;
  }
  at.setHours(10, 0, 0, 0);
  return toLocal(at.toISOString());
}
