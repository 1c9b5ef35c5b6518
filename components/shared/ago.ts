/**
 * How long ago something was: `3 min ago`, `yesterday`.
 * @param at an ISO 8601 instant
 * @param now milliseconds since 1970
 */
export function ago(at: string, now: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const minutes = Math.round((now - Date.parse(at)) / 60_000);
  if (minutes < 60) return format.format(-Math.max(0, minutes), 'minute');
  if (minutes < 24 * 60) return format.format(-Math.round(minutes / 60), 'hour');
  return format.format(-Math.round(minutes / (24 * 60)), 'day');
}
