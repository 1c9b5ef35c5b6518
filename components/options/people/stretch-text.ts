const isMidnight = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(at) === '00:00';

/**
 * A stretch of time as people write it: `24 Dec 2026`, `24–27 Dec 2026`, with times where it is not of whole days.
 * @param stretch half-open, as ISO 8601 instants
 */
export function stretchText(stretch: { from: string; until: string }, locale: string, timeZone: string): string {
  const [from, until] = [Date.parse(stretch.from), Date.parse(stretch.until)];
  const isWhole = isMidnight(from, timeZone) && isMidnight(until, timeZone);
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone,
    ...day,
    ...(!isWhole && { hour: '2-digit', minute: '2-digit' }),
  });
  return format.formatRange(from, isWhole ? until - 1 : until);
}
